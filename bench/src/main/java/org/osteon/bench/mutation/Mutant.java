package org.osteon.bench.mutation;

import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.RowId;

/// A table with one changed cell.
///
/// @param column
///          the header of the cell
/// @param before
///          the cell as it is
/// @param after
///          the cell as it was changed
/// @param table
///          the whole table with the change
record Mutant(RowId row, String column, String before, String after, DecisionTable table) {

  /// Where and what, in one line.
  String text() {
    return "%s, row %s, column %s: `%s` → `%s`".formatted(table.id().name(), row.name(), column, before, after);
  }
}
