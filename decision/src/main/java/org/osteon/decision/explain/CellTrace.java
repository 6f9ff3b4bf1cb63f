package org.osteon.decision.explain;

import org.osteon.decision.evaluate.ColumnValues;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;

/// One condition of a row beside what it was compared with.
///
/// @param seen what the input may be in this case
/// @param needed what the cell accepts
public record CellTrace(InputExpression input, UnaryTests cell, ColumnValues seen, ColumnValues needed) {

  public enum Verdict {
    PASSES, MAY_PASS, FAILS
  }

  /// Whether the cell accepts all, some or none of what the input may be.
  public Verdict verdict() {
    boolean some = !seen.values().intersect(needed.values()).isEmpty()
        || (seen.mayBeAbsent() && needed.mayBeAbsent());
    boolean all = seen.values().isSubsetOf(needed.values()) && (!seen.mayBeAbsent() || needed.mayBeAbsent());
    return some ? (all ? Verdict.PASSES : Verdict.MAY_PASS) : Verdict.FAILS;
  }
}
