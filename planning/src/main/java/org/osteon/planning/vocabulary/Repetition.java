package org.osteon.planning.vocabulary;

import java.math.BigDecimal;

/// What several records of one fact mean.
public sealed interface Repetition {

  /// The newest stands; it conflicts with records that are at most so many days older and differ by more than the
  /// tolerance.
  ///
  /// @param withinDays
  ///          0 or more; 0 compares records of the same day only
  /// @param tolerance
  ///          share of the larger value, such as 0.05; meant for numbers, 0 for everything else
  record Latest(int withinDays, BigDecimal tolerance) implements Repetition {}

  /// The fact does not change by itself: two different values conflict whatever their dates, unless the later one is
  /// marked as a revision.
  record Constant() implements Repetition {}
}
