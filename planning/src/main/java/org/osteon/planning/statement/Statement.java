package org.osteon.planning.statement;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// What one table said about one patient when it was last accepted. It was recorded, not expected from evidence: it tells
/// that a table changed, not that it was right.
///
/// @param line
///          where it begins in its file, from 1
/// @param arguments
///          one name for each parameter of the table
/// @param like
///          the vignette whose patient it is
/// @param but
///          what is known otherwise of this patient, as the facts are concluded, in the unit of the fact
/// @param says
///          a line for each row that is certain or possible, in the order of the table: the row, what it gives, and ` ?`
///          when it is only possible; empty when the table is silent
public record Statement(String file, int line, DecisionId table, List<String> arguments, String like,
    SortedMap<FactId, Value> but, List<String> says) {

  public Statement {
    arguments = List.copyOf(arguments);
    but = Collections.unmodifiableSortedMap(new TreeMap<>(but));
    says = List.copyOf(says);
  }

  public Place place() {
    return Place.of(file).atLine(line).in("table", table.name());
  }

  /// The same question with another answer.
  public Statement saying(List<String> lines) {
    return new Statement(file, line, table, arguments, like, but, lines);
  }
}
