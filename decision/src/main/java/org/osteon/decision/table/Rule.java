package org.osteon.decision.table;

import java.util.List;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// A row of a table.
///
/// @param inputs
///          one cell for each input clause
/// @param outputs
///          one value for each output clause; a name, number, flag or [Value.Absent]
/// @param annotations
///          one text for each annotation column of the table; empty where the cell is empty
public record Rule(RowId id, List<UnaryTests> inputs, List<Value> outputs, List<String> annotations) {

  public Rule {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    annotations = List.copyOf(annotations);
  }
}
