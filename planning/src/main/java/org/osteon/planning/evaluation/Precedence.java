package org.osteon.planning.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.Rule;

/// Which rows win over a row when both match.
final class Precedence {

  private Precedence() {}

  /// The rows that go before a row: in a first-hit table those above it, in a priority table those with a more important
  /// output or the same output above it, else none.
  static List<Rule> before(DecisionTable table, Rule row) {
    int place = table.rules().indexOf(row);
    if (table.hitPolicy() == HitPolicy.FIRST) {
      return table.rules().subList(0, place);
    }
    if (table.hitPolicy() != HitPolicy.PRIORITY) {
      return List.of();
    }
    int rank = rank(table, row);
    var sooner = table.rules().stream().filter(other -> rank(table, other) < rank);
    var sameRankAbove = table.rules().subList(0, place).stream().filter(other -> rank(table, other) == rank);
    return Stream.concat(sooner, sameRankAbove).toList();
  }

  private static int rank(DecisionTable table, Rule row) {
    return table.priority().indexOf(row.outputs().getFirst());
  }
}
