package org.osteon.planning.option;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.Subject;

/// The nearest value that would meet a condition.
final class SmallestChange {

  private SmallestChange() {}

  /// In plain words: for numbers how far it is to the nearest end, for everything else the values that would do.
  static String of(Subject subject, ValueSet needed, ValueSet actual) {
    if (needed instanceof ValueSet.Numbers(List<Interval<BigDecimal>> wanted)
        && actual instanceof ValueSet.Numbers(List<Interval<BigDecimal>> have) && !wanted.isEmpty() && !have
            .isEmpty()) {
      return numbers(subject, wanted, have);
    }
    return subject.words().of(needed);
  }

  private static String numbers(Subject subject, List<Interval<BigDecimal>> wanted, List<Interval<BigDecimal>> have) {
    var from = have.getFirst().low();
    var to = have.getLast().high();
    var nearest = wanted.stream().min(Comparator.comparing(interval -> distance(interval, from, to))).orElseThrow();
    var change = nearest.low().compareTo(to) >= 0
        ? "at least " + nearest.low().subtract(to).toPlainString() + " more"
        : "at least " + from.subtract(nearest.high()).toPlainString() + " less";
    return change + " (" + subject.words().of(ValueSet.Numbers.of(nearest)) + ")";
  }

  private static BigDecimal distance(Interval<BigDecimal> wanted, BigDecimal from, BigDecimal to) {
    return wanted.low().compareTo(to) >= 0 ? wanted.low().subtract(to) : from.subtract(wanted.high()).abs();
  }
}
