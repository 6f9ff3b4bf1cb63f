package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.evaluate.ColumnValues;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;

/// Holds the conditions of one table's rows against one case.
///
/// @param result
///          what the table said about the case
record CellReader(CaseEvaluation evaluation, Table table, DecisionResult result) {

  /// The conditions of the declared domain of the table.
  List<CellView> domain() {
    var cells = new ArrayList<CellView>();
    for (var test : table.table().domain()) {
      if (!(test.on() instanceof InputExpression.Parameter)) {
        cells.add(evaluation.cell(test.on(), test.tests()));
      }
    }
    return cells;
  }

  /// The conditions of a row but those that accept everything. An argument comes with the call and is no condition.
  List<CellView> cells(Rule row) {
    var cells = new ArrayList<CellView>();
    for (int column = 0; column < row.inputs().size(); column++) {
      var tests = row.inputs().get(column);
      if (tests instanceof UnaryTests.Any) {
        continue;
      }
      var input = table.table().inputs().get(column).expression();
      switch (input) {
        case InputExpression.Fact _,InputExpression.Decision _ -> cells.add(evaluation.cell(input, tests));
        case InputExpression.Invocation call -> cells.add(concluded(evaluation.guidelines(), input, evaluation
            .guidelines().table(call.knowledgeModel()), call.output(), result.seen(column), tests));
        case InputExpression.Parameter _ -> {
          // It was given.
        }
      }
    }
    return cells;
  }

  /// A condition on what a table concludes.
  static CellView concluded(Guidelines guidelines, InputExpression input, Table asked, OutputChoice output,
      ColumnValues seen, UnaryTests tests) {
    var needed = tests.accepted(Concluded.domain(asked.table(), output));
    boolean absentMeets = seen.mayBeAbsent() && tests.matchesAbsent();
    boolean absentFails = seen.mayBeAbsent() && !tests.matchesAbsent();
    boolean someMeet = absentMeets || !seen.values().intersect(needed).isEmpty();
    boolean someFail = absentFails || !seen.values().isSubsetOf(needed);
    return new CellView(input, tests, state(someMeet, someFail), needed, seen.values(), seen.mayBeAbsent(), guidelines
        .isContext(input));
  }

  static CellState state(boolean someMeet, boolean someFail) {
    if (!someMeet) {
      return CellState.FAILS;
    }
    return someFail ? CellState.OPEN : CellState.MET;
  }
}
