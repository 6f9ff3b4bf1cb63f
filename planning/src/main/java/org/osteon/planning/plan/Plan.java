package org.osteon.planning.plan;

import java.time.LocalDate;
import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.calendar.Calendar;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Comparison;
import org.osteon.planning.option.Disagreement;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.NotOffered;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Question;
import org.osteon.planning.option.Stage;
import org.osteon.planning.release.Release;

/// The explained plan of one case: what is possible, why and why not, what to ask first, and when.
///
/// It is decision support for the board and decides nothing itself. Same case, same knowledge and same date give an
/// equal
/// plan.
///
/// @param release
///          whether it may leave draft, and what keeps it there
/// @param facts
///          what was used, in the order of the vocabulary
/// @param options
///          best first within each slot, slots in the order of care; a blocked option never comes first in its slot
/// @param questions
///          most decisive first
/// @param alerts
///          gravest first
/// @param comparison
///          who recommends what, the guideline authorities side by side
/// @param references
///          every source that the plan cites
/// @param unread
///          what the record holds and could not be turned into facts
/// @param diagnostics
///          faults found in the input that did not refuse it
public record Plan(String caseId, LocalDate asOf, KnowledgeStamp knowledge, Release release,
    List<PlanFact> facts, List<Stage> stage,
    List<Goal> goals, List<Option> options, List<NotOffered> notOffered, List<Question> questions,
    List<Alert> alerts, List<Disagreement> disagreements, Comparison comparison, Calendar calendar,
    List<Reference> references,
    List<UnreadItem> unread, List<Diagnostic> diagnostics) {

  /// A piece of the record that could not be turned into a fact or an event.
  public record UnreadItem(String source, String found, String reason) {}

  public Plan {
    facts = List.copyOf(facts);
    stage = List.copyOf(stage);
    goals = List.copyOf(goals);
    options = List.copyOf(options);
    notOffered = List.copyOf(notOffered);
    questions = List.copyOf(questions);
    alerts = List.copyOf(alerts);
    disagreements = List.copyOf(disagreements);
    references = List.copyOf(references);
    unread = List.copyOf(unread);
    diagnostics = List.copyOf(diagnostics);
  }
}
