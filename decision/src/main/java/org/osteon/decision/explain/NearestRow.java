package org.osteon.decision.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;

/// Why an outcome did not come: the row that was nearest to giving it, what failed, and the smallest change that flips it.
///
/// @param row the row with the fewest failing conditions, ties by table order
/// @param failing the conditions that certainly fail; none when the row matches but another one takes its place
/// @param changes what to change at once; those under a condition on another decision are found by the same rule there
/// @param effect what the changes would do, found by evaluating the changed case
/// @param maskedBy the rows that would fire instead; empty unless the effect is MASKED
public record NearestRow(RowId row, List<CellTrace> failing, List<Change> changes, Effect effect,
    List<RowId> maskedBy) {

  public enum Effect {
    /// The row would fire in every completion.
    FIRES,
    /// It would fire in some completions: other facts are open.
    MAY_FIRE,
    /// It would match, but rows that come before it by the hit policy would fire instead.
    MASKED,
    /// No such change is known: facts that decisions share pull both ways, or a condition is on no fact.
    NOT_REACHED
  }

  public NearestRow {
    failing = List.copyOf(failing);
    changes = List.copyOf(changes);
    maskedBy = List.copyOf(maskedBy);
  }

  /// The nearest of the wanted rows. Empty when no row of the table is wanted, or when one of them fires in some completion
  /// already.
  public static Optional<NearestRow> find(Evaluation evaluation, DecisionId decision, Predicate<Rule> wanted) {
    return new NearestRowSearch(evaluation, decision).find(wanted);
  }
}
