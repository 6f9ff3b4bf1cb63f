package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.value.Value;

/// The results of units as functions of the open variables of one case.
///
/// Where an open decision and a fact, or two open decisions, depend on the same open facts, their values do not combine
/// freely. Composing the diagrams over the facts themselves keeps exactly the combinations that can come: each path of a
/// composed diagram is a region of the case, disjoint from every other.
final class Composer {

  static final int NO = DiagramStore.end(0);
  static final int YES = DiagramStore.end(1);

  final DiagramStore store;
  private final CaseState state;
  private final Map<Integer, int[]> classesByVariable = new HashMap<>();
  private final Map<Integer, Integer> hitByUnit = new HashMap<>();
  private final Map<Long, Integer> rowByUnit = new HashMap<>();
  private final Map<Integer, Integer> totalByUnit = new HashMap<>();
  private final List<Optional<BigDecimal>> totals = new ArrayList<>();
  private final Map<Optional<BigDecimal>, Integer> numberByTotal = new HashMap<>();

  Composer(CaseState state, int limit) {
    this.state = state;
    store = new DiagramStore(limit);
  }

  /// The classes that an open variable may still be in; a node's children are in this order.
  int[] classes(int variable) {
    return classesByVariable.computeIfAbsent(variable, open -> Bits.members(state.classes(open)));
  }

  /// Where a column's class is the end.
  int column(Column column) {
    int slot = column.slot;
    if (state.slots[slot] >= 0) {
      return DiagramStore.end(column.localOf[state.slots[slot]]);
    }
    return store.map(slot(slot), valueClass -> column.localOf[valueClass]);
  }

  private int slot(int slot) {
    if (slot < state.model.variables) {
      var classes = classes(slot);
      var children = new int[classes.length];
      for (int i = 0; i < classes.length; i++) {
        children[i] = DiagramStore.end(classes[i]);
      }
      return store.node(slot, children);
    }
    for (var unit : state.model.units) {
      if (unit.hitSlot == slot) {
        return hit(unit);
      }
      if (unit.totalSlot == slot) {
        return store.map(total(unit), number -> totalClass(unit, totals.get(number)));
      }
      for (var element : unit.elementSlots) {
        if (element.slot() == slot) {
          return anyOf(unit, element.rows());
        }
      }
    }
    throw new OsteonBugException("A slot belongs to no unit.");
  }

  static int totalClass(Unit unit, Optional<BigDecimal> total) {
    var axis = unit.totals.orElseThrow();
    return total.map(number -> axis.classOf(new Value.Decimal(number))).orElse(axis.size());
  }

  /// The hit of a single-hit table.
  int hit(Unit unit) {
    var known = hitByUnit.get(unit.index);
    if (known != null) {
      return known;
    }
    var diagram = unit.diagram.orElseThrow();
    int composed = compose(unit, diagram, diagram.root(), new HashMap<>());
    hitByUnit.put(unit.index, composed);
    return composed;
  }

  private int compose(Unit unit, Diagram diagram, int node, Map<Integer, Integer> done) {
    if (Diagram.isEnd(node)) {
      return node;
    }
    var known = done.get(node);
    if (known != null) {
      return known;
    }
    int chooser = column(unit.columns[diagram.variable(node)]);
    var branches = new int[diagram.width(node)];
    var needed = store.ends(chooser);
    Arrays.fill(branches, compose(unit, diagram, diagram.child(node, needed[0]), done));
    for (int end : needed) {
      branches[end] = compose(unit, diagram, diagram.child(node, end), done);
    }
    int composed = store.select(chooser, branches);
    done.put(node, composed);
    return composed;
  }

  /// Whether a row of a multi-hit table fires.
  int row(Unit unit, int row) {
    long key = ((long) unit.index << 32) | row;
    var known = rowByUnit.get(key);
    if (known != null) {
      return known;
    }
    int fires = NO;
    for (int subRow = 0; subRow < unit.rowOf.length; subRow++) {
      if (unit.rowOf[subRow] == row) {
        fires = store.select(subRow(unit, subRow), fires, YES);
      }
    }
    rowByUnit.put(key, fires);
    return fires;
  }

  private int subRow(Unit unit, int subRow) {
    int fires = YES;
    for (int c = unit.columns.length - 1; c >= 0 && fires != NO; c--) {
      var column = unit.columns[c];
      int accepted = store.map(column(column), local -> Bits.has(column.rows[local], subRow) ? 1 : 0);
      fires = store.select(accepted, NO, fires);
    }
    return fires;
  }

  private int anyOf(Unit unit, long[] rows) {
    int any = NO;
    for (int row : Bits.members(rows)) {
      any = store.select(row(unit, row), any, YES);
    }
    return any;
  }

  /// How many of the rows fire.
  int count(Unit unit, List<Integer> rows) {
    int count = NO;
    for (int row : rows) {
      count = store.select(row(unit, row), count, store.map(count, number -> number + 1));
    }
    return count;
  }

  /// The total of an aggregating table, as a number of [#total(int)].
  int total(Unit unit) {
    var known = totalByUnit.get(unit.index);
    if (known != null) {
      return known;
    }
    int total = DiagramStore.end(number(Totals.start(unit.table)));
    for (int row = 0; row < unit.rows(); row++) {
      int fired = row;
      int more = store.map(total, number -> number(Totals.add(unit.table, totals.get(number), fired)));
      total = store.select(row(unit, row), total, more);
    }
    totalByUnit.put(unit.index, total);
    return total;
  }

  Optional<BigDecimal> total(int number) {
    return totals.get(number);
  }

  private int number(Optional<BigDecimal> total) {
    return numberByTotal.computeIfAbsent(total.map(BigDecimal::stripTrailingZeros), _ -> {
      totals.add(total);
      return totals.size() - 1;
    });
  }

  /// Which set of rows fires, as a number of a list that grows while this is computed.
  int firing(Unit unit, List<Integer> rows, List<List<Integer>> sets) {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    sets.add(List.of());
    numbers.put(List.of(), 0);
    int firing = NO;
    for (int row : rows) {
      int more = store.map(firing, number -> {
        var longer = new ArrayList<>(sets.get(number));
        longer.add(row);
        return numbers.computeIfAbsent(List.copyOf(longer), set -> {
          sets.add(set);
          return sets.size() - 1;
        });
      });
      firing = store.select(row(unit, row), firing, more);
    }
    return firing;
  }
}
