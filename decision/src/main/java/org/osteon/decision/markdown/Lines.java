package org.osteon.decision.markdown;

import java.util.Map;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;

/// On which lines of its file the parts of a document stand, from 1; 0 for what was not read from a file.
public record Lines(Map<DecisionId, Integer> decisions, Map<RowId, Integer> rows) {

  public static final Lines NONE = new Lines(Map.of(), Map.of());

  public Lines {
    decisions = Map.copyOf(decisions);
    rows = Map.copyOf(rows);
  }

  public int of(DecisionId decision) {
    return decisions.getOrDefault(decision, 0);
  }

  public int of(RowId row) {
    return rows.getOrDefault(row, 0);
  }
}
