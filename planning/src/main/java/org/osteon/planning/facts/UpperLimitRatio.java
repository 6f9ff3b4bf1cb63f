package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.casefile.UpperLimit;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;

/// A result ÷ the upper limit of normal that came with it. Without that limit nothing is concluded; no textbook limit
/// is
/// used, since limits differ between laboratories.
///
/// Source: CTCAE version 5 grades laboratory values by multiples of the laboratory's own limit.
final class UpperLimitRatio implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    return board.vocabulary().definitions().stream().filter(measured -> measured.measure() instanceof Measure.In measure
        && measure.upperLimitRatio().equals(fact.id().name())).findFirst().flatMap(measured -> ratio(measured,
            board));
  }

  private static Optional<Conclusion> ratio(FactDefinition measured, FactBoard board) {
    if (!board.isNarrowed(measured.id())) {
      return Optional.empty();
    }
    ValueSet all = new ValueSet.Numbers(List.of());
    for (var record : board.standing(measured.id())) {
      var ratio = ratio(record);
      if (ratio.isEmpty()) {
        return Optional.empty();
      }
      all = all.union(ratio.get());
    }
    return Optional.of(Conclusion.of(all, "value ÷ upper limit of the same result", "", board, measured.id()));
  }

  private static Optional<ValueSet> ratio(RecordedFact record) {
    if (!(record.upperLimit() instanceof UpperLimit.Stated(var limit))) {
      return Optional.empty();
    }
    var values = switch (record.value()) {
      case RecordedValue.Exact(var value, _) -> Range.hull(ValueSet.of(value));
      case RecordedValue.Partial(var set, _) -> Range.hull(set);
      case RecordedValue.Absent _ -> Optional.<Range>empty();
    };
    return values.map(range -> Range.results(input -> divide(input, limit), range));
  }

  private static BigDecimal divide(List<BigDecimal> value, BigDecimal limit) {
    return value.getFirst().divide(limit, MathContext.DECIMAL64);
  }
}
