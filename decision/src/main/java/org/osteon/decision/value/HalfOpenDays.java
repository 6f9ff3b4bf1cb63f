package org.osteon.decision.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days between neighbours do not exist: intervals of days are computed as `[low, high + 1)` and shown as
/// `[low, high]`.
final class HalfOpenDays {

  private HalfOpenDays() {}

  static List<Interval<LocalDate>> open(List<Interval<LocalDate>> intervals) {
    var result = new ArrayList<Interval<LocalDate>>();
    for (var it : intervals) {
      var first = it.lowOpen() ? it.low().plusDays(1) : it.low();
      var end = it.highOpen() ? it.high() : it.high().plusDays(1);
      if (first.isBefore(end)) {
        result.add(new Interval<>(first, false, end, true));
      }
    }
    return result;
  }

  static List<Interval<LocalDate>> close(List<Interval<LocalDate>> intervals) {
    return intervals.stream().map(it -> Interval.closed(it.low(), it.high().minusDays(1))).toList();
  }
}
