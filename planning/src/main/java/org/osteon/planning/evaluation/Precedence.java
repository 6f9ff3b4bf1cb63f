package org.osteon.planning.evaluation;

import java.util.List;
import java.util.stream.Stream;

/// Which rows win over a row when both match.
final class Precedence {

  private Precedence() {}

  /// The rows that go before a row: in a first-hit table those above it, in a priority table those with a more important
  /// output or the same output above it, else none.
  static List<PreparedRow> before(Table table, PreparedRow row) {
    var above = table.rows().subList(0, row.index());
    return switch (table.table().hitPolicy()) {
      case FIRST -> above;
      case PRIORITY -> {
        int rank = rank(table, row);
        yield Stream.concat(table.rows().stream().filter(other -> rank(table, other) < rank), above.stream().filter(
            other -> rank(table, other) == rank)).toList();
      }
      case UNIQUE, ANY, COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> List
          .of();
    };
  }

  private static int rank(Table table, PreparedRow row) {
    return table.table().priority().indexOf(row.rule().outputs().getFirst());
  }
}
