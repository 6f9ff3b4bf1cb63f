package org.osteon.planning.evaluation;

import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.ValueSet;

/// One condition of a row, or of the domain of its table, held against one case.
///
/// @param input
///          what the condition looks at
/// @param tests
///          the condition as written
/// @param needed
///          the values that meet it
/// @param actual
///          the values that are still possible; empty when a decision covers nothing
/// @param mayBeAbsent
///          whether a decision that the condition looks at may cover nothing
/// @param context
///          whether it says which disease and moment we are in
public record CellView(InputExpression input, UnaryTests tests, CellState state, ValueSet needed, ValueSet actual,
    boolean mayBeAbsent, boolean context) {

  public boolean isOpen() {
    return state == CellState.OPEN;
  }

  public boolean fails() {
    return state == CellState.FAILS;
  }
}
