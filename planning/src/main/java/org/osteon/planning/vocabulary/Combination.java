package org.osteon.planning.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.feel.CellFault;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Facts with the values that take part, as the vocabulary writes them under `when`: unary tests as in the tables.
final class Combination {

  private Combination() {}

  /// The combination of an entry; what cannot be read is left out of it, with OST-CAS-0002 or OST-KNB-0007.
  static Map<FactId, ValueSet> read(Fields entry, Map<FactId, FactDefinition> definitions) {
    var when = new LinkedHashMap<FactId, ValueSet>();
    entry.fields("when").ifPresent(cells -> cells.entries().forEach(cell -> values(cell.key(), cells, definitions)
        .ifPresent(values -> when.put(new FactId(cell.key()), values))));
    return when;
  }

  private static Optional<ValueSet> values(String fact, Fields cells, Map<FactId, FactDefinition> definitions) {
    var definition = definitions.get(new FactId(fact));
    if (definition == null) {
      cells.fault(PlanningCode.UNKNOWN_FACT, fact, "`" + fact + "`", NearMisses.advice(fact, definitions.keySet()
          .stream().map(FactId::name).toList()));
      return Optional.empty();
    }
    return switch (UnaryTests.parse(cells.text(fact))) {
      case ParsedCell.Bad(var fault) -> {
        cells.fault(PlanningCode.BAD_CELL, fact, fault.found(), fault.advice());
        yield Optional.empty();
      }
      case ParsedCell.Good(var tests) -> {
        var wrong = tests.faults(definition.domain());
        for (CellFault fault : wrong) {
          cells.fault(PlanningCode.BAD_CELL, fact, fault.found(), fault.advice());
        }
        yield wrong.isEmpty() ? Optional.of(tests.accepted(definition.domain())) : Optional.empty();
      }
    };
  }
}
