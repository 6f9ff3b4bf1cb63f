package org.osteon.planning.evaluation;

import java.util.Set;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// One condition of a row, or of the domain of its table, held against one case.
///
/// @param input
///          what the condition looks at
/// @param subject
///          the id of the fact or decision
/// @param needed
///          the values that meet it
/// @param actual
///          the values that are still possible; empty when a decision covers nothing
/// @param waitsFor
///          the facts whose answers can still decide it; empty unless the state is open
/// @param context
///          whether it says which disease and moment we are in
public record CellView(InputExpression input, String subject, String label, CellState state, ValueSet needed,
    String neededWords, ValueSet actual, String actualWords, Set<FactId> waitsFor, boolean context) {

  public CellView {
    waitsFor = Set.copyOf(waitsFor);
  }

  public boolean isOpen() {
    return state == CellState.OPEN;
  }

  public boolean fails() {
    return state == CellState.FAILS;
  }
}
