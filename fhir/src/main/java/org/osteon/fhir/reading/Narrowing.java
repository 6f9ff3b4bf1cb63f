package org.osteon.fhir.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;

/// Lets statements about one fact narrow each other: "osteosarcoma" in one resource and a telangiectatic morphology in
/// another are one telangiectatic osteosarcoma; two conditions are a set of at least two elements.
///
/// Each statement keeps its own source and date. Statements that leave nothing in common are kept as they are: they are
/// a
/// contradiction, and that is for the derivation of facts to say. Numbers are never narrowed: they change.
final class Narrowing {

  private Narrowing() {}

  static List<RecordedFact> of(List<RecordedFact> facts) {
    var common = new HashMap<FactId, ValueSet>();
    facts.forEach(fact -> values(fact).ifPresent(values -> common.merge(fact.fact(), values, ValueSet::intersect)));
    return facts.stream().map(fact -> narrowed(fact, common)).toList();
  }

  private static Optional<ValueSet> values(RecordedFact fact) {
    return switch (fact.value()) {
      case RecordedValue.Exact exact -> Optional.of(ValueSet.of(exact.value())).filter(Narrowing::isNamed);
      case RecordedValue.Partial partial -> Optional.of(partial.values()).filter(Narrowing::isNamed);
      case RecordedValue.Absent _ -> Optional.empty();
    };
  }

  private static boolean isNamed(ValueSet values) {
    return values instanceof ValueSet.Names || values instanceof ValueSet.Sets;
  }

  private static RecordedFact narrowed(RecordedFact fact, Map<FactId, ValueSet> common) {
    if (fact.value() instanceof RecordedValue.Partial partial && isNamed(partial.values())) {
      var left = common.getOrDefault(fact.fact(), partial.values());
      if (!left.isEmpty()) {
        RecordedValue value = left.isSingle()
            ? new RecordedValue.Exact(left.example(), partial.asRecorded())
            : new RecordedValue.Partial(left, partial.asRecorded());
        return new RecordedFact(fact.fact(), value, fact.date(), fact.source(), fact.upperLimit(), fact.revision());
      }
    }
    return fact;
  }
}
