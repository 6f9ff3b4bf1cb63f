package org.osteon.planning.casefile;

import java.time.LocalDate;
import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;

/// The case: what was recorded of one patient, as it came. Nothing is concluded here and nothing is thrown away.
///
/// @param asOf
///          "today" for this case; the clock is never read
/// @param facts
///          in the order of the record; several records of one fact are allowed
/// @param events
///          in the order of their dates
/// @param choices
///          options that the board chose or considers, each once; empty when it did not say
/// @param overrides
///          open items that somebody decided to pass over
/// @param unread
///          what could not be read, in the order of the record
/// @param diagnostics
///          warnings about what was read; a case with errors does not come to be
public record CaseRecord(String id, LocalDate asOf, Patient patient, List<RecordedFact> facts, History history,
    List<Event> events, List<String> choices, List<RecordedOverride> overrides, List<Unread> unread,
    List<Diagnostic> diagnostics) {

  /// A record in which nobody has decided anything yet.
  public CaseRecord(String id, LocalDate asOf, Patient patient, List<RecordedFact> facts, History history,
      List<Event> events, List<Unread> unread, List<Diagnostic> diagnostics) {
    this(id, asOf, patient, facts, history, events, List.of(), List.of(), unread, diagnostics);
  }

  public CaseRecord {
    facts = List.copyOf(facts);
    events = List.copyOf(events);
    choices = List.copyOf(choices);
    overrides = List.copyOf(overrides);
    unread = List.copyOf(unread);
    diagnostics = List.copyOf(diagnostics);
  }

  /// The same case, seen from another day: what has become old since then is old.
  public CaseRecord seenFrom(LocalDate day) {
    return new CaseRecord(id, day, patient, facts, history, events, choices, overrides, unread, diagnostics);
  }
}
