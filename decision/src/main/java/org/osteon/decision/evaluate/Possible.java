package org.osteon.decision.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.table.RowId;

/// What may still come of a decision that is open, exactly.
public sealed interface Possible {

  /// The possible results, each of which comes in some completion: of single-hit and aggregating tables.
  ///
  /// @param results
  ///          without repetition, in table order of the rows that give them, "no row" last
  record Results(List<Result> results) implements Possible {
    public Results {
      results = List.copyOf(results);
    }
  }

  /// The rows of a collecting table: those that fire in every completion, and those that fire in some.
  ///
  /// The combinations of `sometimes` that can come together may be very many;
  /// [DecisionResult#possibleResults] lists them.
  record Rows(Set<RowId> always, Set<RowId> sometimes) implements Possible {
    public Rows {
      always = Collections.unmodifiableSet(new TreeSet<>(always));
      sometimes = Collections.unmodifiableSet(new TreeSet<>(sometimes));
    }
  }
}
