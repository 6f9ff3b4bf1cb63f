package org.osteon.decision.explain;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.Rule;

/// One row with every condition beside what it was compared with.
///
/// @param cells one for each input clause, then one for each condition of the declared domain
public record RowTrace(Rule rule, RowStatus status, List<CellTrace> cells) {

  public RowTrace {
    cells = List.copyOf(cells);
  }

  /// The trace of a row, whether it fired or not.
  ///
  /// @param row the place of the row in the table, from 0
  public static RowTrace of(DecisionResult result, int row) {
    var table = result.table();
    var rule = table.rules().get(row);
    var cells = new ArrayList<CellTrace>();
    for (int input = 0; input < table.inputs().size(); input++) {
      cells.add(new CellTrace(table.inputs().get(input).expression(), rule.inputs().get(input),
          result.seen(input), result.accepted(row, input)));
    }
    for (int condition = 0; condition < table.domain().size(); condition++) {
      cells.add(new CellTrace(table.domain().get(condition).on(), table.domain().get(condition).tests(),
          result.seenByDomain(condition), result.acceptedByDomain(condition)));
    }
    return new RowTrace(rule, result.status(row), cells);
  }

  /// How many conditions certainly fail.
  public int failing() {
    return (int) cells.stream().filter(cell -> cell.verdict() == CellTrace.Verdict.FAILS).count();
  }
}
