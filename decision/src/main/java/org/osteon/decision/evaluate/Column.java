package org.osteon.decision.evaluate;

/// One variable of a compiled table: the classes of a slot, merged where no row tells them apart.
final class Column {

  /// What the column reads, or reads an element of.
  final Source source;
  final int slot;
  final int locals;
  /// The column's class for each class of the slot.
  final int[] localOf;
  /// The sub-rows that accept each of the column's classes.
  final long[][] rows;

  Column(Source source, int slot, int locals, int[] localOf, long[][] rows) {
    this.source = source;
    this.slot = slot;
    this.locals = locals;
    this.localOf = localOf;
    this.rows = rows;
  }
}
