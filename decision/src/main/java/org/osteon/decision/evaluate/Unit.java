package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.Diagram;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Value;

/// A table compiled for given arguments. Immutable once its model is compiled.
final class Unit {

  final int index;
  final DecisionTable table;
  /// The table's id, with arguments when it is a call.
  final String name;
  final Place place;
  /// What each input clause reads, then what each domain condition reads.
  final List<Source> sources;
  /// The other units it reads, in table order.
  final int[] required;
  /// In the order of the diagram's variables.
  final Column[] columns;
  /// The row of each sub-row: a row whose cells over sets are alternatives is several sub-rows.
  final int[] rowOf;
  /// For each row of several sub-rows, what must all be impossible for it to be certain.
  final Map<Integer, List<SubRows.Exclusion>> exclusions;

  /// Single-hit tables only: the diagram, and what its ends stand for.
  final Optional<Diagram> diagram;
  final List<Hit> hits;
  final Outcome[] outcomeOfHit;
  /// The rows that fire at each hit.
  final long[][] rowsOfHit;
  /// Where the hit goes; -1 for a multi-hit table.
  final int hitSlot;

  /// Each row as it fires in every completion.
  final FiredRow[] certainRows;
  /// Multi-hit tables only: all rows in the order in which the result lists their outputs.
  final int[] listed;

  /// Multi-hit tables only: where each element of an output goes that another table asks for.
  final List<ElementSlot> elementSlots = new ArrayList<>();

  /// A yes-or-no slot: whether some row fires whose output is the value.
  static final class ElementSlot {
    private final int slot;
    private final int output;
    private final Value value;
    private final long[] rows;

    ElementSlot(int slot, int output, Value value, long[] rows) {
      this.slot = slot;
      this.output = output;
      this.value = value;
      this.rows = rows;
    }

    int slot() {
      return slot;
    }

    int output() {
      return output;
    }

    Value value() {
      return value;
    }

    long[] rows() {
      return rows;
    }
  }

  /// Aggregating tables only: the classes of the total, and where it goes; the class after the last is "no value".
  Optional<Axis> totals = Optional.empty();
  int totalSlot = -1;

  Unit(int index, DecisionTable table, String name, Place place, List<Source> sources, int[] required,
      SubRows subRows, Optional<Diagram> diagram, List<Hit> hits,
      Outcome[] outcomeOfHit, int hitSlot) {
    this.index = index;
    this.table = table;
    this.name = name;
    this.place = place;
    this.sources = sources;
    this.required = required;
    this.columns = subRows.columns().toArray(Column[]::new);
    this.rowOf = subRows.rowOf();
    this.exclusions = subRows.exclusions();
    this.diagram = diagram;
    this.hits = hits;
    this.outcomeOfHit = outcomeOfHit;
    this.hitSlot = hitSlot;
    this.certainRows = table.rules().stream().map(rule -> new FiredRow(rule.id(), true)).toArray(FiredRow[]::new);
    this.rowsOfHit = hits.stream().map(this::rows).toArray(long[][]::new);
    this.listed = table.hitPolicy().isSingleHit() ? new int[0] : ResultFunctions.listed(table);
  }

  private long[] rows(Hit hit) {
    var rows = Bits.none(rows());
    hit.rows().forEach(row -> Bits.add(rows, row));
    return rows;
  }

  int rows() {
    return table.rules().size();
  }

  boolean isSingleHit() {
    return table.hitPolicy().isSingleHit();
  }
}
