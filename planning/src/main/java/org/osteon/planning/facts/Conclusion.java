package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;

/// What a formula says of a fact.
///
/// @param values
///          may reach beyond the range of the fact; what lies beyond counts as its end
/// @param date
///          when the oldest input was so
record Conclusion(ValueSet values, ClinicalDate date, Provenance.Computed provenance) {

  /// A conclusion from facts.
  static Conclusion of(ValueSet values, String formula, String reference, FactBoard board, FactId... inputs) {
    var narrowed = Stream.of(inputs).filter(board::isNarrowed).toList();
    var dates = narrowed.stream().map(board::state).map(FactState::date).toList();
    var sources = narrowed.stream().map(board::state).flatMap(state -> sources(state.provenance()).stream()).distinct()
        .toList();
    return new Conclusion(values, oldest(dates, board), new Provenance.Computed(formula, reference, narrowed, sources));
  }

  /// A conclusion from events.
  static Conclusion fromEvents(ValueSet values, String formula, ClinicalDate date, List<Source> sources) {
    return new Conclusion(values, date, new Provenance.Computed(formula, "", List.of(), sources));
  }

  /// The state of the fact; empty when the formula rules nothing out, or everything.
  Optional<FactState> state(FactDefinition fact) {
    var possible = saturated(fact).intersect(fact.isStepped() ? fact.all() : fact.domain().all());
    if (possible.isEmpty() || fact.all().isSubsetOf(possible)) {
      return Optional.empty();
    }
    var knowledge = possible.isSingle() ? new Knowledge.Known(possible.example()) : new Knowledge.Partial();
    return Optional.of(new FactState(fact.id(), possible, knowledge, date, words(fact, possible), provenance));
  }

  /// The values with what lies beyond the range of a number moved to its end, where it decides the same.
  private ValueSet saturated(FactDefinition fact) {
    if (!(values instanceof ValueSet.Numbers(var intervals))
        || !(fact.domain() instanceof Domain.NumberDomain(var min, var max))) {
      return values;
    }
    return new ValueSet.Numbers(intervals.stream().map(part -> Interval.closed(part.low().max(min).min(max), part.high()
        .max(min).min(max))).toList());
  }

  static List<Source> sources(Provenance provenance) {
    return switch (provenance) {
      case Provenance.None _ -> List.of();
      case Provenance.Recorded(var sources) -> sources;
      case Provenance.Computed computed -> computed.sources();
    };
  }

  private static ClinicalDate oldest(List<ClinicalDate> dates, FactBoard board) {
    return dates.stream().min(Comparator.comparing(ClinicalDate::earliest)).orElse(ClinicalDate.of(board.record()
        .asOf()));
  }

  private static String words(FactDefinition fact, ValueSet values) {
    var unit = fact.measure() instanceof Measure.In measure && !measure.unit().code().equals("1")
        ? " " + measure.unit().code()
        : "";
    if (values.isSingle()) {
      return values.example().text() + unit;
    }
    return values instanceof ValueSet.Numbers(var intervals)
        ? low(intervals) + " to " + intervals.getLast().high().toPlainString() + unit
        : "";
  }

  private static String low(List<Interval<BigDecimal>> intervals) {
    return intervals.getFirst().low().toPlainString();
  }
}
