package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;

/// All numbers from `low` to `high`, as the input of a formula.
record Range(BigDecimal low, BigDecimal high) {
  /// Digits behind the point that results keep; finer than any threshold and any measurement.
  private static final int SCALE = 4;

  static Range point(BigDecimal number) {
    return new Range(number, number);
  }

  /// The hull of what a fact may be; empty when nothing narrows it.
  static Optional<Range> of(FactId fact, FactBoard board) {
    return board.isNarrowed(fact) ? hull(board.values(fact)) : Optional.empty();
  }

  /// The hull of a set of numbers; empty for the empty set.
  static Optional<Range> hull(ValueSet values) {
    return values instanceof ValueSet.Numbers(var intervals) && !intervals.isEmpty()
        ? Optional.of(new Range(intervals.getFirst().low(), intervals.getLast().high()))
        : Optional.empty();
  }

  boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  /// The results of a formula over all numbers of its inputs. The formula must rise or fall with each input alone, so
  /// that
  /// its extremes lie where every input is at one of its ends. An exact result is rounded half up, a range outward.
  static ValueSet results(Function<List<BigDecimal>, BigDecimal> formula, Range... inputs) {
    var corners = new ArrayList<List<BigDecimal>>();
    corners.add(List.of());
    for (var input : inputs) {
      var longer = new ArrayList<List<BigDecimal>>();
      for (var corner : corners) {
        longer.add(plus(corner, input.low()));
        if (!input.isPoint()) {
          longer.add(plus(corner, input.high()));
        }
      }
      corners.clear();
      corners.addAll(longer);
    }
    var results = corners.stream().map(formula).sorted().toList();
    return new Range(results.getFirst(), results.getLast()).rounded();
  }

  /// This range with few digits, as a set of values.
  ValueSet rounded() {
    return isPoint()
        ? ValueSet.Numbers.of(low.setScale(SCALE, RoundingMode.HALF_UP))
        : ValueSet.Numbers.of(Interval.closed(low.setScale(SCALE, RoundingMode.FLOOR), high.setScale(SCALE,
            RoundingMode.CEILING)));
  }

  private static List<BigDecimal> plus(List<BigDecimal> numbers, BigDecimal number) {
    var longer = new ArrayList<>(numbers);
    longer.add(number);
    return longer;
  }
}
