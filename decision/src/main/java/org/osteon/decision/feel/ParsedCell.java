package org.osteon.decision.feel;

/// What reading a cell gives: its tree, or what is wrong with it.
public sealed interface ParsedCell {

  record Good(UnaryTests tests) implements ParsedCell {}

  record Bad(CellFault fault) implements ParsedCell {}
}
