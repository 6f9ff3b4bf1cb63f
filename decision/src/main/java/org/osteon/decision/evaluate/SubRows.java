package org.osteon.decision.evaluate;

import java.util.List;
import java.util.Map;
import org.osteon.decision.diagram.Bits;

/// The rows of a table as conjunctions over columns.
final class SubRows {

  private final List<Column> columns;
  private final int[] rowOf;
  private final Map<Integer, List<Exclusion>> exclusions;

  SubRows(List<Column> columns, int[] rowOf, Map<Integer, List<Exclusion>> exclusions) {
    this.columns = columns;
    this.rowOf = rowOf;
    this.exclusions = exclusions;
  }

  List<Column> columns() {
    return columns;
  }

  /// The row of each sub-row; a row whose cells over a set are alternatives has one for each combination.
  int[] rowOf() {
    return rowOf;
  }

  /// For each row of several sub-rows, the ways in which it does not fire; there may be none.
  Map<Integer, List<Exclusion>> exclusions() {
    return exclusions;
  }

  /// Column classes that together keep a row from firing.
  static final class Exclusion {
    private final int[] columns;
    private final int[] locals;

    Exclusion(int[] columns, int[] locals) {
      this.columns = columns;
      this.locals = locals;
    }

    boolean isPossible(long[][] possibleLocals) {
      for (int i = 0; i < columns.length; i++) {
        if (!Bits.has(possibleLocals[columns[i]], locals[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
