package org.osteon.planning.evaluation;

/// How a condition of a row stands in one case.
public enum CellState {
  /// Every value that is still possible meets it.
  MET,
  /// Some of the possible values meet it, and some do not.
  OPEN,
  /// No possible value meets it.
  FAILS
}
