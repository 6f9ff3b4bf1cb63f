package org.osteon.planning.facts;

import java.util.Optional;
import java.util.Set;
import org.osteon.planning.vocabulary.FactDefinition;

/// How long ago a drug of one class was last given.
///
/// @param drugClass
///          as the catalogue names it, such as `vegfr-inhibitor`
record LastDrug(String drugClass) implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatment = new Treatment(board);
    var classes = board.vocabulary().treatments().classByDrug();
    var given = treatment.given().stream().filter(event -> treatment.drugs(event).orElse(Set.of()).stream().anyMatch(
        drug -> drugClass.equals(classes.get(drug)))).toList();
    var isComplete = treatment.isCompleteForLife()
        && treatment.given().stream().noneMatch(event -> treatment.drugs(event)
            .isEmpty());
    return Recency.of(given, isComplete, "time since the last drug of this class", board);
  }
}
