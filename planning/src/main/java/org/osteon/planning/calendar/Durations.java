package org.osteon.planning.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.osteon.planning.knowledge.Activity;
import org.osteon.planning.knowledge.OptionDuration;
import org.osteon.planning.knowledge.SchedulePart;

/// Times of schedules as dates.
final class Durations {

  /// Days counted for a part of a month that is no whole month.
  private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4");

  private Durations() {}

  /// Whole weeks, a part of a week counted as one; 0 when the schedule does not say.
  static int weeks(SchedulePart part) {
    return switch (part.duration()) {
      case OptionDuration.Unstated _ -> 0;
      case OptionDuration.Weeks stated -> stated.weeks().setScale(0, RoundingMode.CEILING).intValueExact();
    };
  }

  static LocalDate date(LocalDate begin, Activity.Time time) {
    return switch (time) {
      case Activity.Time.Day day -> begin.plusDays(day.day() - 1L);
      case Activity.Time.Month month -> {
        var whole = month.months().setScale(0, RoundingMode.FLOOR);
        var days = month.months().subtract(whole).multiply(DAYS_A_MONTH).setScale(0, RoundingMode.HALF_UP);
        yield begin.plusMonths(whole.longValueExact()).plusDays(days.longValueExact());
      }
    };
  }
}
