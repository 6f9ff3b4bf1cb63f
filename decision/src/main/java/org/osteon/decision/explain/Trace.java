package org.osteon.decision.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.DecisionId;

/// Why an outcome came: the rows that fire in some completion, in table order, each with its conditions.
public record Trace(DecisionId decision, List<RowTrace> rows) {

  public Trace {
    rows = List.copyOf(rows);
  }

  public static Trace of(DecisionResult result) {
    return new Trace(result.table().id(),
        IntStream.range(0, result.table().rules().size())
            .filter(row -> result.status(row) != RowStatus.IMPOSSIBLE)
            .mapToObj(row -> RowTrace.of(result, row)).toList());
  }
}
