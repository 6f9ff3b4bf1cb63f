package org.osteon.planning.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.vocabulary.FactDefinition;

/// Where on the pathway the patient is, read from the events: the last thing that happened decides. A history that may
/// be
/// incomplete leaves open what may have come later. Without a histological diagnosis and without treatment the phase is
/// "suspected".
///
/// Source: definition of the phases in the vocabulary.
final class CarePhase implements Formula {
  private static final FactId HISTOLOGY = new FactId("histology");
  private static final List<String> IN_ORDER = List.of("newly-diagnosed", "after-neoadjuvant", "after-surgery",
      "relapse-first", "relapse-later");

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var treatment = new Treatment(board);
    var events = board.record().events();
    var sources = events.stream().map(Event::source).toList();
    return Optional.of(conclusion(phases(treatment, board), board, sources));
  }

  private static Conclusion conclusion(String[] phases, FactBoard board, List<Source> sources) {
    return Conclusion.fromEvents(ValueSet.Names.of(phases), "the last event decides", ClinicalDate.of(board.record()
        .asOf()), sources);
  }

  private static String[] phases(Treatment treatment, FactBoard board) {
    var relapses = treatment.events(Event.Relapse.class);
    var ends = treatment.events(Event.EndOfTreatment.class);
    if (!ends.isEmpty() && relapses.stream().noneMatch(relapse -> relapse.date().latest().isAfter(ends.getLast().date()
        .earliest()))) {
      return orLater(treatment, "surveillance");
    }
    if (!relapses.isEmpty()) {
      return orLater(treatment, relapses.size() == 1 ? "relapse-first" : "relapse-later");
    }
    if (!treatment.surgery(Event.Target.PRIMARY).isEmpty()) {
      return orLater(treatment, "after-surgery");
    }
    if (!treatment.local(Event.Target.PRIMARY).isEmpty() || !treatment.local(Event.Target.UNSTATED).isEmpty()) {
      return new String[]{"after-neoadjuvant", "after-surgery"};
    }
    if (!treatment.given().isEmpty()) {
      return orLater(treatment, "after-neoadjuvant");
    }
    boolean histology = board.record().facts().stream().anyMatch(record -> record.fact().equals(HISTOLOGY)
        && !(record.value() instanceof RecordedValue.Absent));
    return histology ? orLater(treatment, "newly-diagnosed") : new String[]{"suspected"};
  }

  /// In a complete history the phase itself; else everything that may have followed.
  private static String[] orLater(Treatment treatment, String phase) {
    if (treatment.isComplete()) {
      return new String[]{phase};
    }
    int from = IN_ORDER.indexOf(phase);
    var later = new ArrayList<>(from < 0 ? List.<String>of() : IN_ORDER.subList(from, IN_ORDER.size()));
    later.add("surveillance");
    return later.toArray(String[]::new);
  }
}
