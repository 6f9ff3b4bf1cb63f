package org.osteon.planning.evaluation;

import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.ValueSet;

/// One condition of a row, or of the domain of its table, held against one case.
///
/// @param actual
///          the values that are still possible; empty when a decision covers nothing
/// @param mayBeAbsent
///          whether a decision that the condition looks at may cover nothing
public record CellView(PreparedCell prepared, CellState state, ValueSet actual, boolean mayBeAbsent) {

  /// What the condition looks at.
  public InputExpression input() {
    return prepared.input();
  }

  /// The values that meet it.
  public ValueSet needed() {
    return prepared.needed();
  }

  /// Whether it says which disease and moment we are in.
  public boolean context() {
    return prepared.context();
  }

  public boolean isOpen() {
    return state == CellState.OPEN;
  }

  public boolean fails() {
    return state == CellState.FAILS;
  }
}
