package org.osteon.planning.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;

/// How long ago the last of some events was, in the classes of the vocabulary: the intervals that treatments keep from one
/// another.
final class Recency {
  private static final String NEVER = "never";
  private static final String WITHIN_FOUR_WEEKS = "within-4-weeks";
  private static final String TO_TWELVE_WEEKS = "4-to-12-weeks";
  private static final String OVER_TWELVE_WEEKS = "over-12-weeks";

  /// Four weeks, in days.
  private static final long SHORT = 28;
  /// Twelve weeks, in days.
  private static final long LONG = 84;

  private Recency() {}

  /// The classes that are possible. While the history is incomplete a later event may be missing: then only what has been
  /// within four weeks for sure is concluded.
  static Optional<Conclusion> of(List<? extends Event> events, boolean isComplete, String formula, FactBoard board) {
    var asOf = board.record().asOf();
    if (events.isEmpty()) {
      return isComplete
          ? Optional.of(Conclusion.fromEvents(ValueSet.Names.of(NEVER), formula, ClinicalDate.of(asOf), List.of()))
          : Optional.empty();
    }
    if (events.stream().anyMatch(event -> event.date() instanceof ClinicalDate.Undated)) {
      return Optional.empty();
    }
    var least = events.stream().mapToLong(event -> Math.max(0, ChronoUnit.DAYS.between(event.date().latest(), asOf)))
        .min().orElse(0);
    var most = events.stream().mapToLong(event -> Math.max(0, ChronoUnit.DAYS.between(event.date().earliest(), asOf)))
        .min().orElse(0);
    if (!isComplete && most >= SHORT) {
      return Optional.empty();
    }
    return Optional.of(Conclusion.fromEvents(ValueSet.Names.of(classes(least, most).toArray(String[]::new)), formula,
        events.getLast().date(), events.stream().map(Event::source).toList()));
  }

  private static List<String> classes(long least, long most) {
    var classes = new ArrayList<String>();
    if (least < SHORT) {
      classes.add(WITHIN_FOUR_WEEKS);
    }
    if (least <= LONG && most >= SHORT) {
      classes.add(TO_TWELVE_WEEKS);
    }
    if (most > LONG) {
      classes.add(OVER_TWELVE_WEEKS);
    }
    return classes;
  }
}
