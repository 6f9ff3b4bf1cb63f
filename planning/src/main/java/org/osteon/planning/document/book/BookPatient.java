package org.osteon.planning.document.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.table.RowId;
import org.osteon.planning.plan.PlanFact;
import org.osteon.planning.vignette.Expectation;
import org.osteon.planning.vignette.VignetteRun;

/// A vignette as the book tells it.
///
/// @param file
///          the file it stands in, such as `vignettes/ewing/relapse.yaml`
/// @param facts
///          what was known, in the order of the vocabulary
/// @param expectations
///          what must come of it, one phrase each
/// @param fired
///          the rows that are certain for this patient
/// @param isMet
///          whether everything expected came true
public record BookPatient(String file, String id, String narrative, List<Known> facts, List<String> expectations,
    Set<RowId> fired, boolean isMet) {

  /// A fact and its value in words.
  public record Known(String label, String text) {}

  public BookPatient {
    facts = List.copyOf(facts);
    expectations = List.copyOf(expectations);
    fired = Set.copyOf(fired);
  }

  /// Retells a vignette that was planned.
  public static BookPatient of(VignetteRun run) {
    var vignette = run.vignette();
    return new BookPatient(vignette.file(), vignette.id(), vignette.narrative(), run.plan().facts().stream().map(
        BookPatient::known).toList(), expectations(vignette.expect()), run.firedRows(), run.unmet().isEmpty());
  }

  private static Known known(PlanFact fact) {
    return new Known(fact.label(), fact.text());
  }

  private static List<String> expectations(Expectation expect) {
    var phrases = new ArrayList<String>();
    named(expect.stage(), phrases);
    named(expect.decisions(), phrases);
    named(expect.options(), phrases);
    each("not offered", expect.absent(), phrases);
    each("alert", expect.alerts(), phrases);
    each("no alert", expect.noAlerts(), phrases);
    each("caution", expect.cautions(), phrases);
    each("no caution", expect.noCautions(), phrases);
    each("asked", expect.questions(), phrases);
    if (!expect.firstQuestion().isEmpty()) {
      phrases.add("asked first: " + expect.firstQuestion());
    }
    each("conflicting", expect.conflicts(), phrases);
    each("authorities differ on", expect.disagreement(), phrases);
    each("fires row", expect.rows(), phrases);
    return phrases;
  }

  private static void named(Map<String, String> values, List<String> phrases) {
    values.forEach((name, value) -> phrases.add(name + ": " + value));
  }

  private static void each(String what, List<String> names, List<String> phrases) {
    if (!names.isEmpty()) {
      phrases.add(what + ": " + String.join(", ", names));
    }
  }
}
