package org.osteon.decision.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;

/// The needed values that are nearest to what a fact may be.
final class Nearest {

  private Nearest() {}

  /// Of numbers and days the nearest interval; of sets those with the fewest elements added and removed; of names and flags
  /// all, since none is nearer than another.
  ///
  /// @param needed not empty
  static ValueSet to(ValueSet from, ValueSet needed) {
    return switch (needed) {
      case ValueSet.Names _,ValueSet.Flags _ -> needed;
      case ValueSet.Numbers numbers when from instanceof ValueSet.Numbers known ->
        ValueSet.Numbers.of(numbers.intervals().stream()
            .min(Comparator.comparing(it -> distance(known.intervals().getFirst(), it))).orElseThrow());
      case ValueSet.Days days when from instanceof ValueSet.Days known ->
        ValueSet.Days.of(days.intervals().stream()
            .min(Comparator.comparingLong(it -> days(known.intervals().getFirst(), it))).orElseThrow());
      case ValueSet.Sets sets when from instanceof ValueSet.Sets known -> {
        var range = known.ranges().getFirst();
        yield ValueSet.Sets.of(moved(range, sets.ranges().stream()
            .min(Comparator.comparingInt(it -> edits(range, it))).orElseThrow()));
      }
      case ValueSet.Numbers _,ValueSet.Days _,ValueSet.Sets _ ->
        throw new OsteonBugException("Values of two kinds are not near one another.");
    };
  }

  private static BigDecimal distance(Interval<BigDecimal> from, Interval<BigDecimal> to) {
    return to.low().subtract(from.high()).max(from.low().subtract(to.high())).max(BigDecimal.ZERO);
  }

  private static long days(Interval<LocalDate> from, Interval<LocalDate> to) {
    return Math.max(0, Math.max(ChronoUnit.DAYS.between(from.high(), to.low()),
        ChronoUnit.DAYS.between(to.high(), from.low())));
  }

  private static int edits(SetRange from, SetRange to) {
    var added = new TreeSet<>(to.must());
    added.removeAll(from.may());
    var removed = new TreeSet<>(from.must());
    removed.removeAll(to.may());
    return added.size() + removed.size();
  }

  private static SetRange moved(SetRange from, SetRange to) {
    var must = new TreeSet<>(from.must());
    must.retainAll(to.may());
    must.addAll(to.must());
    var may = new TreeSet<>(from.may());
    may.retainAll(to.may());
    may.addAll(to.must());
    return new SetRange(must, may);
  }
}
