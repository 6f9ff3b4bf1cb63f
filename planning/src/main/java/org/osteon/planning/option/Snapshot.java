package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.knowledge.AlertEntry;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.GoalEntry;

/// The outcomes of a plan in short, to see what an answer would change.
///
/// @param outcomes
///          what is decided, in words, by outcome; the order of options, alerts, goals, stages
record Snapshot(Map<String, String> outcomes) {

  /// @param withStages
  ///          whether staging counts as an outcome; while it is not known which disease is staged it would only drown the
  ///          rest
  static Snapshot of(Assessment assessment, boolean withStages) {
    var outcomes = new LinkedHashMap<String, String>();
    for (var option : assessment.options()) {
      if (option.listing() != Listing.UNLISTED) {
        outcomes.put(option.entry().label(), option.listing().words());
      }
    }
    var evaluation = assessment.evaluation();
    certain(evaluation, Role.ALERT, "alert").forEach(id -> outcomes.put("alert: " + message(id, assessment.catalogue()),
        ""));
    Clashes.of(assessment).found().stream().filter(Clashes.Found::isCertain).forEach(found -> outcomes.put("alert: "
        + message(found.row().output("alert"), assessment.catalogue()), ""));
    certain(evaluation, Role.GOAL, "goal").forEach(id -> outcomes.put("goal: " + assessment.catalogue().goal(id).map(
        GoalEntry::label).orElse(id), ""));
    if (withStages) {
      addStages(outcomes, assessment);
    }
    return new Snapshot(outcomes);
  }

  private static void addStages(Map<String, String> outcomes, Assessment assessment) {
    var evaluation = assessment.evaluation();
    var announcements = new Announcements(evaluation, assessment.catalogue());
    for (var table : evaluation.guidelines().of(Role.STAGING)) {
      if (evaluation.outcome(table) instanceof Outcome.Decided) {
        outcomes.put(table.table().title(), String.join(", ", announcements.stageValues(table)));
      }
    }
  }

  /// What differs from another snapshot, one phrase an entry, in the order of this one; then what is gone.
  List<String> changesFrom(Snapshot before) {
    var changes = new ArrayList<String>();
    outcomes.forEach((outcome, words) -> {
      if (!words.equals(before.outcomes.get(outcome))) {
        changes.add(words.isEmpty() ? outcome : outcome + ": " + words);
      }
    });
    before.outcomes.keySet().stream().filter(outcome -> !outcomes.containsKey(outcome)).forEach(outcome -> changes.add(
        outcome + ": no longer an option"));
    return List.copyOf(changes);
  }

  private static LinkedHashSet<String> certain(CaseEvaluation evaluation, Role role, String output) {
    var ids = new LinkedHashSet<String>();
    for (var table : evaluation.guidelines().of(role)) {
      evaluation.rows(table).stream().filter(row -> row.status() == RowStatus.CERTAIN).forEach(row -> ids.add(row
          .output(output)));
    }
    return ids;
  }

  private static String message(String alert, Catalogue catalogue) {
    return catalogue.alert(alert).map(AlertEntry::message).orElse(alert);
  }
}
