package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.ColumnValues;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// Holds conditions against one case; each condition once, however many rows have it.
final class CellReader {

  private final CaseEvaluation evaluation;
  private final Guidelines guidelines;
  private final @Nullable CellView[] views;
  private final Map<InputExpression, ColumnValues> concluded = new HashMap<>();

  CellReader(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
    this.guidelines = evaluation.guidelines();
    this.views = new CellView[guidelines.cells()];
  }

  List<CellView> domain(Table table) {
    return table.domain().stream().map(this::cell).toList();
  }

  /// The conditions of a row.
  ///
  /// @param result
  ///          what the table said about the case
  List<CellView> cells(PreparedRow row, DecisionResult result) {
    var cells = new ArrayList<CellView>(row.cells().size());
    for (int index = 0; index < row.cells().size(); index++) {
      var cell = row.cells().get(index);
      cells.add(cell.input() instanceof InputExpression.Invocation
          ? hold(cell, result.seen(row.columns().get(index)))
          : cell(cell));
    }
    return cells;
  }

  /// The conditions of a row that asks no parameterised table.
  List<CellView> cells(PreparedRow row) {
    return row.cells().stream().map(this::cell).toList();
  }

  private CellView cell(PreparedCell cell) {
    var known = views[cell.id()];
    if (known == null) {
      known = hold(cell);
      views[cell.id()] = known;
    }
    return known;
  }

  /// A condition on a fact or on a decision.
  CellView hold(PreparedCell cell) {
    return switch (cell.input()) {
      case InputExpression.Fact(FactId fact) -> fact(cell, fact);
      case InputExpression.Decision decision -> hold(cell, concluded.computeIfAbsent(decision, _ -> seen(decision)));
      case InputExpression.Invocation _,InputExpression.Parameter _ -> throw new OsteonBugException("`" + cell.input()
          .text() + "` has a meaning inside its table only.");
    };
  }

  private ColumnValues seen(InputExpression.Decision decision) {
    var table = guidelines.table(decision.decision());
    return Concluded.seen(table.table(), decision.output(), evaluation.outcome(table));
  }

  private CellView fact(PreparedCell cell, FactId fact) {
    int index = guidelines.vocabulary().indexOf(fact);
    if (evaluation.facts().isSet(index)) {
      var actual = evaluation.facts().get(index);
      return view(cell, !actual.intersect(cell.needed()).isEmpty(), !actual.isSubsetOf(cell.needed()), actual, false);
    }
    return view(cell, !cell.needed().isEmpty(), !cell.meetsAll(), guidelines.everything(index), false);
  }

  /// A condition on what a table concludes.
  private static CellView hold(PreparedCell cell, ColumnValues seen) {
    boolean absentMeets = seen.mayBeAbsent() && cell.tests().matchesAbsent();
    boolean absentFails = seen.mayBeAbsent() && !cell.tests().matchesAbsent();
    boolean someMeet = absentMeets || !seen.values().intersect(cell.needed()).isEmpty();
    boolean someFail = absentFails || !seen.values().isSubsetOf(cell.needed());
    return view(cell, someMeet, someFail, seen.values(), seen.mayBeAbsent());
  }

  private static CellView view(PreparedCell cell, boolean someMeet, boolean someFail, ValueSet actual,
      boolean mayBeAbsent) {
    var state = someMeet ? someFail ? CellState.OPEN : CellState.MET : CellState.FAILS;
    return new CellView(cell, state, actual, mayBeAbsent);
  }
}
