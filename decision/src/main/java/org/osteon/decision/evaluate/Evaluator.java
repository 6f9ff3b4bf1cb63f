package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.diagram.DiagramLimitException;
import org.osteon.decision.table.GuidelineFault;

/// Evaluates units on a case: an array walk or a few ANDs where everything a unit asks is known; reachability where what is
/// open combines freely; composed diagrams where it does not.
final class Evaluator {

  private final CaseState state;
  private final Limits limits;

  Evaluator(CaseState state, Limits limits) {
    this.state = state;
    this.limits = limits;
  }

  void run(int[] order) {
    for (int index : order) {
      run(state.model.units.get(index));
    }
  }

  private void run(Unit unit) {
    for (int required : unit.required) {
      if (state.failed(required)) {
        requirementFailed(unit, required);
        return;
      }
    }
    try {
      if (unit.isSingleHit()) {
        singleHit(unit);
      } else {
        multiHit(unit);
      }
    } catch (DiagramLimitException limit) {
      state.dropComposer();
      state.fail(unit, tooBig(unit, limit));
      unknownRows(unit);
    }
  }

  static Diagnostic tooBig(Unit unit, DiagramLimitException limit) {
    return Diagnostic.of(GuidelineFault.ANSWER_TOO_BIG, unit.place, "more than " + limit.limit() + " distinctions",
        "Maybe record more facts of the case first.");
  }

  private void requirementFailed(Unit unit, int required) {
    state.fail(unit, Diagnostic.of(GuidelineFault.REQUIREMENT_FAILED, unit.place,
        "`" + state.model.units.get(required).name + "`"));
    unknownRows(unit);
  }

  /// Nothing is known of the rows of a unit that could not be evaluated: each may fire or not.
  private void unknownRows(Unit unit) {
    if (unit.isSingleHit()) {
      state.slots[unit.hitSlot] = -1;
      state.sets[unit.hitSlot] = Bits.all(unit.hits.size());
    } else {
      state.possible[unit.index] = Bits.all(unit.rows());
      state.certain[unit.index] = Bits.none(unit.rows());
    }
  }

  private void singleHit(Unit unit) {
    int hit = walk(unit, unit.diagram.orElseThrow());
    if (hit < 0) {
      openHit(unit);
      return;
    }
    state.slots[unit.hitSlot] = hit;
    if (unit.hits.get(hit).broken()) {
      broken(unit, unit.hits.get(hit));
    }
  }

  /// The end that known columns lead to, or -1 at the first open one.
  private int walk(Unit unit, Diagram diagram) {
    int node = diagram.root();
    while (!Diagram.isEnd(node)) {
      var column = unit.columns[diagram.variable(node)];
      int valueClass = state.slots[column.slot];
      if (valueClass < 0) {
        return -1;
      }
      node = diagram.child(node, column.localOf[valueClass]);
    }
    return Diagram.end(node);
  }

  private void openHit(Unit unit) {
    var hits = isFree(unit) ? reachable(unit) : composedHits(unit);
    if (Bits.count(hits) == 1) {
      state.slots[unit.hitSlot] = Bits.next(hits, 0);
    } else {
      state.slots[unit.hitSlot] = -1;
      state.sets[unit.hitSlot] = hits;
    }
    for (int hit : Bits.members(hits)) {
      if (unit.hits.get(hit).broken()) {
        broken(unit, unit.hits.get(hit));
      }
    }
  }

  private long[] composedHits(Unit unit) {
    var composer = state.composer(limits.caseNodes());
    var hits = Bits.none(unit.hits.size());
    for (int hit : composer.store.ends(composer.hit(unit))) {
      Bits.add(hits, hit);
    }
    return hits;
  }

  private void broken(Unit unit, Hit hit) {
    var rows = hit.rows().stream().map(row -> "`" + unit.table.rules().get(row).id().name() + "`").toList();
    var fault = switch (unit.table.hitPolicy()) {
      case ANY -> GuidelineFault.NOT_AGREEING;
      case UNIQUE, FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX,
          COLLECT_COUNT ->
        GuidelineFault.NOT_UNIQUE;
    };
    state.fail(unit, Diagnostic.of(fault, unit.place, "rows " + String.join(" and ", rows)));
  }

  /// Whether the open columns can take every combination of their classes: no two depend on the same open variable.
  private boolean isFree(Unit unit) {
    var seen = Bits.none(state.model.variables);
    for (var column : unit.columns) {
      if (state.slots[column.slot] >= 0) {
        continue;
      }
      if (state.sets[column.slot] == null) {
        return false;
      }
      var depends = dependencies(unit, column.slot);
      Bits.keep(depends, state.open);
      if (Bits.meet(seen, depends)) {
        return false;
      }
      Bits.addAll(seen, depends);
    }
    return true;
  }

  private long[] dependencies(Unit unit, int slot) {
    if (slot < state.model.variables) {
      return Bits.single(state.model.variables, slot);
    }
    for (int required : unit.required) {
      if (state.model.units.get(required).hitSlot == slot) {
        return state.model.dependencies[required].clone();
      }
    }
    return Bits.all(state.model.variables);
  }

  private long[] reachable(Unit unit) {
    var diagram = unit.diagram.orElseThrow();
    var hits = Bits.none(unit.hits.size());
    var seen = Bits.none(diagram.size());
    var locals = new long[unit.columns.length][];
    var stack = new int[diagram.size() + 1];
    int depth = 0;
    stack[depth++] = diagram.root();
    while (depth > 0) {
      int node = stack[--depth];
      int variable = diagram.variable(node);
      if (locals[variable] == null) {
        locals[variable] = locals(unit.columns[variable]);
      }
      for (int local = Bits.next(locals[variable], 0); local >= 0; local = Bits.next(locals[variable],
          local + 1)) {
        int child = diagram.child(node, local);
        if (Diagram.isEnd(child)) {
          Bits.add(hits, Diagram.end(child));
        } else if (!Bits.has(seen, child)) {
          Bits.add(seen, child);
          stack[depth++] = child;
        }
      }
    }
    return hits;
  }

  /// The classes of a column that are possible.
  private long[] locals(Column column) {
    var bits = Bits.none(column.locals);
    if (state.slots[column.slot] >= 0) {
      Bits.add(bits, column.localOf[state.slots[column.slot]]);
      return bits;
    }
    var classes = state.classes(column.slot);
    for (int c = Bits.next(classes, 0); c >= 0; c = Bits.next(classes, c + 1)) {
      Bits.add(bits, column.localOf[c]);
    }
    return bits;
  }

  private void multiHit(Unit unit) {
    var fired = Bits.all(unit.rowOf.length);
    boolean known = true;
    for (var column : unit.columns) {
      int valueClass = state.slots[column.slot];
      if (valueClass < 0) {
        known = false;
        break;
      }
      Bits.keep(fired, column.rows[column.localOf[valueClass]]);
    }
    if (known) {
      var rows = rows(unit, fired);
      state.possible[unit.index] = rows;
      state.certain[unit.index] = rows;
    } else if (isFree(unit)) {
      openRows(unit);
    } else {
      composedRows(unit);
    }
    publish(unit);
  }

  /// The rows of sub-rows.
  private static long[] rows(Unit unit, long[] subRows) {
    var rows = Bits.none(unit.rows());
    for (int subRow = Bits.next(subRows, 0); subRow >= 0; subRow = Bits.next(subRows, subRow + 1)) {
      Bits.add(rows, unit.rowOf[subRow]);
    }
    return rows;
  }

  private void openRows(Unit unit) {
    var possible = Bits.all(unit.rowOf.length);
    var certain = Bits.all(unit.rowOf.length);
    var locals = new long[unit.columns.length][];
    for (int c = 0; c < unit.columns.length; c++) {
      var column = unit.columns[c];
      locals[c] = locals(column);
      var some = Bits.none(unit.rowOf.length);
      for (int local : Bits.members(locals[c])) {
        Bits.addAll(some, column.rows[local]);
        Bits.keep(certain, column.rows[local]);
      }
      Bits.keep(possible, some);
    }
    var certainRows = rows(unit, certain);
    unit.exclusions.forEach((row, exclusions) -> {
      if (exclusions.stream().noneMatch(exclusion -> exclusion.isPossible(locals))) {
        Bits.add(certainRows, row);
      }
    });
    state.possible[unit.index] = rows(unit, possible);
    state.certain[unit.index] = certainRows;
  }

  private void composedRows(Unit unit) {
    var composer = state.composer(limits.caseNodes());
    var possible = Bits.none(unit.rows());
    var certain = Bits.none(unit.rows());
    for (int row = 0; row < unit.rows(); row++) {
      int fires = composer.row(unit, row);
      if (fires != Composer.NO) {
        Bits.add(possible, row);
      }
      if (fires == Composer.YES) {
        Bits.add(certain, row);
      }
    }
    state.possible[unit.index] = possible;
    state.certain[unit.index] = certain;
  }

  /// Sets the slots through which other units read a multi-hit table.
  private void publish(Unit unit) {
    var possible = state.possible[unit.index];
    var certain = state.certain[unit.index];
    if (possible == null || certain == null) {
      return;
    }
    for (var element : unit.elementSlots) {
      boolean in = Bits.meet(element.rows(), certain);
      state.slots[element.slot()] = in ? 1 : Bits.meet(element.rows(), possible) ? -1 : 0;
      state.sets[element.slot()] = null;
    }
    if (unit.totalSlot >= 0) {
      boolean known = Arrays.equals(possible, certain);
      state.sets[unit.totalSlot] = null;
      state.slots[unit.totalSlot] = known ? Composer.totalClass(unit, total(unit, certain)) : -1;
    }
  }

  static Optional<BigDecimal> total(Unit unit, long[] rows) {
    var total = Totals.start(unit.table);
    for (int row : Bits.members(rows)) {
      total = Totals.add(unit.table, total, row);
    }
    return total;
  }

  /// The rows of a bit set as a list.
  static List<Integer> list(long[] rows) {
    var list = new ArrayList<Integer>();
    for (int row : Bits.members(rows)) {
      list.add(row);
    }
    return list;
  }
}
