package org.osteon.decision.evaluate;

import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;

/// How one decision ended for one case, exactly, over all completions of what is not known.
public sealed interface Outcome {

  /// Every completion gives the same result.
  ///
  /// @param rows
  ///          the rows that fire in some completion, in table order; empty when a collecting table has nothing to say
  record Decided(Result result, List<FiredRow> rows) implements Outcome {
    public Decided {
      rows = List.copyOf(rows);
    }
  }

  /// At least two results are possible. Which facts would settle it: see `explain`.
  ///
  /// @param rows
  ///          the rows that fire in some completion, in table order
  record Open(Possible possible, List<FiredRow> rows) implements Outcome {
    public Open {
      rows = List.copyOf(rows);
    }
  }

  /// In every completion no row covers the case.
  record NotCovered(GapExample gap) implements Outcome {}

  /// Some completion breaks the hit policy, or a decision that this one requires failed, or the exact answer was
  /// too big.
  record Failed(List<Diagnostic> diagnostics) implements Outcome {
    public Failed {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
