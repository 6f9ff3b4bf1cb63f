package org.osteon.planning.knowledge;

import java.math.BigDecimal;
import java.util.List;

/// One thing that happens at a time of a schedule.
///
/// @param drugs
///          may be empty
public record Activity(Time time, String label, List<String> drugs) {
  public Activity {
    drugs = List.copyOf(drugs);
  }

  /// When, counted from the start of the slot.
  public sealed interface Time {

    /// @param day
    ///          the first day of the slot is day 1
    record Day(int day) implements Time {}

    /// @param months
    ///          after the start of the slot, 0 or more
    record Month(BigDecimal months) implements Time {}
  }
}
