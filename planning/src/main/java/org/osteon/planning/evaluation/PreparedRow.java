package org.osteon.planning.evaluation;

import java.util.List;
import org.osteon.decision.table.Rule;

/// A row with its conditions, but those that accept everything and those on a parameter.
///
/// @param index
///          its place in the table, from 0
/// @param columns
///          the input column of each condition
record PreparedRow(int index, Rule rule, List<PreparedCell> cells, List<Integer> columns) {
  PreparedRow {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
  }
}
