package org.osteon.planning.facts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.vocabulary.FactDefinition;

/// The regimen given before the first local treatment of the primary. Several regimens leave it open which one counts;
/// "none" needs a complete history.
final class InductionRegimen implements Formula {
  private static final String OTHER = "other";
  private static final String NONE = "none";

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatment = new Treatment(board);
    var local = treatment.local(Event.Target.PRIMARY);
    var before = treatment.given().stream().filter(event -> local.isEmpty() || event.date().earliest().isBefore(local
        .getFirst().date().earliest())).toList();
    if (before.stream().anyMatch(event -> event.regimen().isEmpty())) {
      return Optional.empty();
    }
    var names = before.stream().map(Event.Systemic::regimen).map(regimen -> fact.value(regimen).isPresent()
        ? regimen
        : OTHER).collect(Collectors.toSet());
    if (names.isEmpty()) {
      if (!treatment.isComplete()) {
        return Optional.empty();
      }
      names.add(NONE);
    }
    return Optional.of(Conclusion.fromEvents(ValueSet.Names.of(names.toArray(String[]::new)),
        "regimens given before local treatment", before.isEmpty()
            ? ClinicalDate.of(board.record().asOf())
            : before.getFirst().date(),
        before.stream().map(Event::source).toList()));
  }
}
