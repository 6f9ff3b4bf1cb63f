package org.osteon.planning.facts;

import java.util.Optional;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;

/// Whether a drug has been given before. "No" needs a complete history in which every course names its drugs.
record PriorDrug(String drug) implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatment = new Treatment(board);
    var sources = treatment.given().stream().map(Event::source).toList();
    var asOf = ClinicalDate.of(board.record().asOf());
    return switch (treatment.exposure(drug::equals)) {
      case YES ->
        Optional.of(Conclusion.fromEvents(ValueSet.Flags.YES, "given according to the events", asOf, sources));
      case NO ->
        Optional.of(Conclusion.fromEvents(ValueSet.Flags.NO, "not among the events of a complete history", asOf,
            sources));
      case OPEN -> Optional.empty();
    };
  }
}
