package org.osteon.planning.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.knowledge.Slot;

/// When slots of the pathway really began, from the events since the last relapse.
///
/// A slot begins with the first systemic therapy given, the operation or radiation of the primary, the first systemic therapy
/// after it, the end of treatment. An event whose day is not known gives no date.
final class Anchors {

  private final Map<Slot, LocalDate> starts = new EnumMap<>(Slot.class);

  private Anchors() {}

  static Anchors of(CaseRecord record) {
    var anchors = new Anchors();
    for (var event : sinceLastRelapse(record.events())) {
      if (event.date() instanceof ClinicalDate.Day(LocalDate day) && !day.isAfter(record.asOf())) {
        anchors.add(event, day);
      }
    }
    return anchors;
  }

  Optional<LocalDate> start(Slot slot) {
    return Optional.ofNullable(starts.get(slot));
  }

  private void add(Event event, LocalDate day) {
    switch (event) {
      case Event.Systemic systemic when systemic.delivery() == Event.Delivery.GIVEN -> starts.putIfAbsent(starts
          .containsKey(Slot.LOCAL_TREATMENT) ? Slot.ADJUVANT : Slot.NEOADJUVANT, day);
      case Event.Surgery surgery when surgery.target() == Event.Target.PRIMARY -> starts.putIfAbsent(
          Slot.LOCAL_TREATMENT, day);
      case Event.Radiation radiation when radiation.target() == Event.Target.PRIMARY -> starts.putIfAbsent(
          Slot.LOCAL_TREATMENT, day);
      case Event.EndOfTreatment _ -> starts.putIfAbsent(Slot.SURVEILLANCE, day);
      case Event.Systemic _,Event.Surgery _,Event.Radiation _,Event.Diagnosis _,Event.Biopsy _,Event.Relapse _ -> {
        // It begins no slot.
      }
    }
  }

  private static List<Event> sinceLastRelapse(List<Event> events) {
    int from = 0;
    for (int index = 0; index < events.size(); index++) {
      if (events.get(index) instanceof Event.Relapse) {
        from = index + 1;
      }
    }
    return events.subList(from, events.size());
  }
}
