package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.FiredRow;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Possible;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.knowledge.Catalogue;

/// Alerts, goals and stages of one case.
final class Announcements {

  private static final String NOT_COVERED = "not covered";

  private final CaseEvaluation evaluation;
  private final Catalogue catalogue;

  Announcements(CaseEvaluation evaluation, Catalogue catalogue) {
    this.evaluation = evaluation;
    this.catalogue = catalogue;
  }

  /// The alerts whose rows are certain, each once, those about options, and those that would stop a treatment if a missing
  /// fact were so. The gravest first.
  List<Alert> alerts(Assessment assessment) {
    var alerts = new ArrayList<>(patientAlerts());
    alerts.addAll(new ChoiceAlerts(assessment).list());
    return alerts.stream().sorted(Comparator.comparing(Alert::severity).thenComparing(alert -> !alert.clash()
        .conditions().isEmpty())).toList();
  }

  private List<Alert> patientAlerts() {
    Map<String, Alert> alerts = new LinkedHashMap<>();
    for (var row : certain(Role.ALERT)) {
      var alert = alert(row);
      alerts.merge(alert.id(), alert, (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other);
    }
    return List.copyOf(alerts.values());
  }

  /// The goals whose rows are certain; those that are only possible when none is, unless little is known.
  List<Goal> goals() {
    var certain = certain(Role.GOAL);
    var shown = certain.isEmpty() && !evaluation.isShort() ? settled(Role.GOAL) : certain;
    Map<String, Goal> goals = new LinkedHashMap<>();
    shown.forEach(row -> goals.putIfAbsent(row.output("goal"), goal(row)));
    return List.copyOf(goals.values());
  }

  /// The stage in every staging system that covers the case; what is open is left out while little is known.
  List<Stage> stages() {
    var stages = new ArrayList<Stage>();
    for (var table : evaluation.guidelines().of(Role.STAGING)) {
      var values = stageValues(table);
      if (values.size() > 1 ? !evaluation.isShort() : !values.contains(NOT_COVERED)) {
        stages.add(new Stage(table.id().name(), table.table().title(), values, evaluation.rows(table).stream().map(
            RowView::citation).toList()));
      }
    }
    return List.copyOf(stages);
  }

  /// The values of a staging table that are still possible.
  List<String> stageValues(Table table) {
    var values = new ArrayList<>(evaluation.rows(table).stream().map(row -> row.output("stage").isEmpty()
        ? row.output("category")
        : row.output("stage")).filter(value -> !value.isEmpty()).distinct().toList());
    if (mayBeNotCovered(evaluation.outcome(table))) {
      values.add(NOT_COVERED);
    }
    return values;
  }

  private static boolean mayBeNotCovered(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open(Possible.Results possible, List<FiredRow> _) ->
        possible.results().contains(Result.NoRow.INSTANCE);
      case Outcome.NotCovered _ -> true;
      case Outcome.Open _,Outcome.Decided _,Outcome.Failed _ -> false;
    };
  }

  private List<RowView> certain(Role role) {
    return rows(role).stream().filter(row -> row.status() == RowStatus.CERTAIN).toList();
  }

  private List<RowView> settled(Role role) {
    return rows(role).stream().filter(row -> !evaluation.waitsForContext(row)).toList();
  }

  private List<RowView> rows(Role role) {
    return evaluation.guidelines().of(role).stream().flatMap(table -> evaluation.rows(table).stream()).toList();
  }

  private Alert alert(RowView row) {
    return alert(row, Clash.NONE, evaluation, catalogue);
  }

  /// The alert that a row raises about options.
  static Alert alert(RowView row, Clash clash, CaseEvaluation evaluation, Catalogue catalogue) {
    var entry = catalogue.alert(row.output("alert")).orElseThrow(() -> new OsteonBugException(
        "The catalogue has no alert `" + row.output("alert") + "`."));
    return new Alert(entry.id(), severity(row), entry.message(), entry.advice(), row.citation(), Findings.of(row,
        evaluation), clash);
  }

  static Alert.Severity severity(RowView row) {
    return Alert.Severity.valueOf(row.output("severity").toUpperCase(Locale.ROOT));
  }

  private Goal goal(RowView row) {
    var entry = catalogue.goal(row.output("goal"))
        .orElseThrow(() -> new OsteonBugException("The catalogue has no goal `"
            + row.output("goal") + "`."));
    return new Goal(entry.id(), entry.label(), row.output("intent"), row.status() == RowStatus.CERTAIN, row
        .citation());
  }
}
