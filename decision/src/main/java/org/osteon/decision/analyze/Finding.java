package org.osteon.decision.analyze;

import java.util.List;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.RowId;

/// One thing that analysis found about a table, each with a concrete case where there is one. The names are those of the
/// literature on decision table verification.
public sealed interface Finding {

  /// Whether somebody must change the table; else it is worth knowing only.
  boolean isFault();

  /// Cases inside the declared domain that no row covers.
  record Gap(DecisionId table, GapCause cause, Regions regions, ExampleCase example) implements Finding {
    @Override
    public boolean isFault() {
      return cause == GapCause.UNDECLARED;
    }
  }

  /// Why a gap is there.
  enum GapCause {
    /// The author says so, with a reason.
    DECLARED,
    /// A column looks at a decision that gives no value for these cases; that decision gives the reason.
    INHERITED,
    /// Nobody says so.
    UNDECLARED
  }

  /// The author declares gaps, but there are none.
  record NeedlessGapDeclaration(DecisionId table, String reason) implements Finding {
    @Override
    public boolean isFault() {
      return true;
    }
  }

  /// Two rows that match the same case. A fault in a unique table, and in an any table when they disagree.
  ///
  /// @param sameOutputs whether both rows give the same
  record Overlap(DecisionId table, RowId first, RowId second, boolean sameOutputs, boolean isFault, ExampleCase example)
      implements
        Finding {}

  /// A row of a first or priority table that matches some cases but is chosen in none.
  ///
  /// @param by the rows that are chosen in its place
  record MaskedRule(DecisionId table, RowId row, List<RowId> by, ExampleCase example) implements Finding {
    public MaskedRule {
      by = List.copyOf(by);
    }

    @Override
    public boolean isFault() {
      return true;
    }
  }

  /// A row that adds nothing: wherever it matches, another row with the same outputs matches as well.
  record Subsumption(DecisionId table, RowId general, RowId special, ExampleCase example) implements Finding {
    @Override
    public boolean isFault() {
      return false;
    }
  }

  /// A row that matches no case at all, so that there is no example of it.
  record DeadRule(DecisionId table, RowId row, DeathCause cause) implements Finding {
    @Override
    public boolean isFault() {
      return true;
    }
  }

  /// Why a row can never fire.
  sealed interface DeathCause {

    /// What a column looks at never has a value that the cell accepts.
    record Cell(InputExpression column) implements DeathCause {}

    /// Each cell can be met, but not within the declared domain.
    record OutsideDomain() implements DeathCause {}

    /// Each cell can be met, but not all together: columns depend on one another.
    record Together() implements DeathCause {}
  }

  /// A column in which every row has `-`.
  record UnusedColumn(DecisionId table, InputExpression column) implements Finding {
    @Override
    public boolean isFault() {
      return true;
    }
  }

  /// The table that the finding is about.
  DecisionId table();
}
