package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;

/// Days from the last operation on the primary to the day of the case.
final class DaysSinceSurgery implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var surgery = new Treatment(board).surgery(Event.Target.PRIMARY);
    return surgery.isEmpty() ? Optional.empty() : since(surgery.getLast(), ChronoUnit.DAYS, "days since the operation",
        board);
  }

  /// Whole units of time since an event; a range when its date is not exact.
  static Optional<Conclusion> since(Event event, ChronoUnit unit, String formula, FactBoard board) {
    var date = event.date();
    if (date instanceof ClinicalDate.Undated) {
      return Optional.empty();
    }
    var asOf = board.record().asOf();
    long least = Math.max(0, unit.between(date.latest(), asOf));
    long most = Math.max(least, unit.between(date.earliest(), asOf));
    return Optional.of(Conclusion.fromEvents(ValueSet.Numbers.of(Interval.closed(BigDecimal.valueOf(least), BigDecimal
        .valueOf(most))), formula, date, List.of(event.source())));
  }
}
