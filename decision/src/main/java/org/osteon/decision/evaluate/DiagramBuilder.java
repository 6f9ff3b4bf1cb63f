package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.table.DecisionTable;

/// Compiles a single-hit table from the top: a state is the set of sub-rows that can still match, and equal states at one
/// level are one node. Sub-rows behind one that needs nothing more are dropped where only the first counts.
final class DiagramBuilder {

  private final DecisionTable table;
  private final SubRows subRows;
  private final DiagramStore store;
  private final boolean firstCounts;
  private final List<Map<String, Integer>> nodeByState = new ArrayList<>();
  /// For each level, the sub-rows that accept every class of this and all later columns.
  private final long[][] free;
  private final List<Hit> hits = new ArrayList<>();
  private final Map<List<Integer>, Integer> hitByRows = new HashMap<>();

  DiagramBuilder(DecisionTable table, SubRows subRows, int limit) {
    this.table = table;
    this.subRows = subRows;
    this.store = new DiagramStore(limit);
    this.firstCounts = switch (table.hitPolicy()) {
      case FIRST, PRIORITY -> true;
      case UNIQUE, ANY -> false;
      case COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> false;
    };
    int levels = subRows.columns().size();
    free = new long[levels + 1][];
    free[levels] = Bits.all(subRows.rowOf().length);
    for (int level = levels - 1; level >= 0; level--) {
      free[level] = free[level + 1].clone();
      for (var rows : subRows.columns().get(level).rows) {
        Bits.keep(free[level], rows);
      }
      nodeByState.add(new HashMap<>());
    }
  }

  Diagram build() {
    int root = build(0, Bits.all(subRows.rowOf().length));
    return store.freeze(root);
  }

  /// What the ends of the diagram stand for.
  List<Hit> hits() {
    return List.copyOf(hits);
  }

  private int build(int level, long[] alive) {
    if (firstCounts) {
      dropHidden(level, alive);
    }
    if (level == subRows.columns().size() || Bits.isEmpty(alive)) {
      return DiagramStore.end(hit(alive));
    }
    var state = Arrays.toString(alive);
    var known = nodeByState.get(level).get(state);
    if (known != null) {
      return known;
    }
    var column = subRows.columns().get(level);
    var children = new int[column.locals];
    for (int local = 0; local < column.locals; local++) {
      var rest = alive.clone();
      Bits.keep(rest, column.rows[local]);
      children[local] = build(level + 1, rest);
    }
    int node = store.node(level, children);
    nodeByState.get(level).put(state, node);
    return node;
  }

  private void dropHidden(int level, long[] alive) {
    int member = Bits.next(alive, 0);
    while (member >= 0 && !Bits.has(free[level], member)) {
      member = Bits.next(alive, member + 1);
    }
    for (int hidden = member < 0 ? -1 : Bits.next(alive, member + 1); hidden >= 0; hidden = Bits.next(alive,
        hidden + 1)) {
      alive[hidden >>> 6] &= ~(1L << hidden);
    }
  }

  private int hit(long[] alive) {
    var rows = new TreeSet<Integer>();
    for (int subRow : Bits.members(alive)) {
      rows.add(subRows.rowOf()[subRow]);
      if (firstCounts) {
        break;
      }
    }
    return hitByRows.computeIfAbsent(List.copyOf(rows), these -> {
      hits.add(new Hit(these, result(these), isBroken(these)));
      return hits.size() - 1;
    });
  }

  private Result result(List<Integer> rows) {
    return rows.isEmpty()
        ? Result.NoRow.INSTANCE
        : new Result.Single(table.rules().get(rows.getFirst()).outputs());
  }

  private boolean isBroken(List<Integer> rows) {
    return switch (table.hitPolicy()) {
      case UNIQUE -> rows.size() > 1;
      case ANY -> rows.stream().map(row -> table.rules().get(row).outputs()).distinct().count() > 1;
      case FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX,
          COLLECT_COUNT ->
        false;
    };
  }
}
