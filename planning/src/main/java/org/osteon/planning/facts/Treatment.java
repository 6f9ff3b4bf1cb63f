package org.osteon.planning.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osteon.planning.casefile.DrugDose;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.History;

/// The treatment history of a case, as the formulas ask it.
record Treatment(FactBoard board) {

  boolean isComplete() {
    return board.record().history() == History.COMPLETE;
  }

  /// Whether the events tell of all treatment, that of an earlier disease included: nothing shows radiation that is not
  /// among them.
  boolean isCompleteForLife() {
    return isComplete() && (!events(Event.Radiation.class).isEmpty() || board.vocabulary().earlierTreatment().stream()
        .noneMatch(earlier -> board.holds(earlier.when())));
  }

  /// Systemic therapy that reached the patient, in the order of time.
  List<Event.Systemic> given() {
    return events(Event.Systemic.class).stream().filter(event -> event.delivery() == Event.Delivery.GIVEN).toList();
  }

  <E extends Event> List<E> events(Class<E> kind) {
    return board.record().events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Operations and radiation with this target.
  List<Event> local(Event.Target target) {
    return board.record().events().stream().filter(event -> switch (event) {
      case Event.Surgery surgery -> surgery.target() == target;
      case Event.Radiation radiation -> radiation.target() == target;
      default -> false;
    }).toList();
  }

  List<Event.Surgery> surgery(Event.Target target) {
    return events(Event.Surgery.class).stream().filter(surgery -> surgery.target() == target).toList();
  }

  /// The drugs of an event: those listed, else those of its regimen; empty when neither says.
  Optional<Set<String>> drugs(Event.Systemic event) {
    if (!event.drugs().isEmpty()) {
      return Optional.of(event.drugs().stream().map(DrugDose::drug).collect(Collectors.toUnmodifiableSet()));
    }
    return Optional.ofNullable(board.vocabulary().treatments().regimens().get(event.regimen())).map(Set::copyOf);
  }

  /// Whether any of the drugs reached the patient: yes, no, or open when the history does not say.
  Exposure exposure(Predicate<String> drug) {
    boolean open = !isCompleteForLife();
    for (var event : given()) {
      var drugs = drugs(event);
      if (drugs.isPresent() && drugs.get().stream().anyMatch(drug)) {
        return Exposure.YES;
      }
      open |= drugs.isEmpty();
    }
    return open ? Exposure.OPEN : Exposure.NO;
  }

  enum Exposure {
    YES, NO, OPEN
  }
}
