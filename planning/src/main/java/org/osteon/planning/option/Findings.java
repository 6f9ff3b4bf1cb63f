package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.InputExpression;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellState;
import org.osteon.planning.evaluation.CellView;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Subject;

/// The facts that made rows speak, each once, also those behind the decisions that the rows look at.
public final class Findings {

  private final CaseEvaluation evaluation;
  private final Map<String, Finding> found = new LinkedHashMap<>();

  private Findings(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// The facts behind some rows.
  public static List<Finding> of(List<RowView> rows, CaseEvaluation evaluation) {
    var findings = new Findings(evaluation);
    rows.forEach(findings::add);
    return new ArrayList<>(findings.found.values());
  }

  static List<Finding> of(RowView row, CaseEvaluation evaluation) {
    return of(List.of(row), evaluation);
  }

  private void add(RowView row) {
    row.conditions().filter(cell -> cell.state() == CellState.MET).forEach(this::add);
  }

  private void add(CellView cell) {
    var subject = Subject.of(cell.input(), evaluation.guidelines());
    if (found.containsKey(subject.id()) || cell.actual().isEmpty()) {
      return;
    }
    found.put(subject.id(), new Finding(subject.id(), subject.label(), subject.words().of(cell.actual())));
    if (cell.input() instanceof InputExpression.Decision decision) {
      evaluation.rows(evaluation.guidelines().table(decision.decision())).stream().filter(row -> row
          .status() == RowStatus.CERTAIN).forEach(this::add);
    }
  }
}
