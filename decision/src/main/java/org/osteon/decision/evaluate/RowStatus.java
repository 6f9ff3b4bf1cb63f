package org.osteon.decision.evaluate;

/// Whether a row fires, over all completions of a case.
///
/// A row *fires* when it gives the outcome or a part of it: in a first or priority table only the chosen row, in every
/// other
/// table each row that matches.
public enum RowStatus {
  /// It fires in every completion.
  CERTAIN,
  /// It fires in some completions and not in others.
  POSSIBLE,
  /// It fires in no completion.
  IMPOSSIBLE
}
