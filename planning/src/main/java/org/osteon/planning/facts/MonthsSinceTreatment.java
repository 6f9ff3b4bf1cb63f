package org.osteon.planning.facts;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;

/// Completed months from the end of treatment to the day of the case.
final class MonthsSinceTreatment implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var ends = new Treatment(board).events(Event.EndOfTreatment.class);
    return ends.isEmpty() ? Optional.empty() : DaysSinceSurgery.since(ends.getLast(), ChronoUnit.MONTHS,
        "completed months since the end of treatment", board);
  }
}
