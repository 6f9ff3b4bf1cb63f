package org.osteon.bench.mutation;

import java.util.List;
import java.util.SortedMap;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.statement.Statement;

/// Whom and what a table is asked about.
///
/// @param like
///          the vignette whose patient it is
/// @param but
///          what is known otherwise of this patient
/// @param arguments
///          one name for each parameter of the table
record Question(String like, SortedMap<FactId, Value> but, List<String> arguments) {

  static Question of(Statement statement) {
    return new Question(statement.like(), statement.but(), statement.arguments());
  }
}
