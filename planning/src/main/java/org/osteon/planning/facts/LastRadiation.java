package org.osteon.planning.facts;

import java.util.Optional;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;

/// How long ago radiation of any site ended.
final class LastRadiation implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatment = new Treatment(board);
    return Recency.of(treatment.events(Event.Radiation.class), treatment.isCompleteForLife(),
        "time since the last radiation",
        board);
  }
}
