package org.osteon.decision.evaluate;

import java.util.List;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.InputExpression;

/// A case that no row covers, as the table's columns see it.
///
/// @param seen
///          one entry for each input and each domain condition, in table order
/// @param outsideDomain
///          whether the case is outside the table's declared domain in every completion
/// @param declared
///          what the author says about gaps
public record GapExample(List<Seen> seen, boolean outsideDomain, GapDeclaration declared) {

  /// What one input saw.
  public record Seen(InputExpression input, ColumnValues values) {}

  public GapExample {
    seen = List.copyOf(seen);
  }
}
