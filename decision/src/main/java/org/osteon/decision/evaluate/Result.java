package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.value.Value;

/// What a table gives for one completely known case.
public sealed interface Result {

  /// The outputs of the row that a single-hit table chose, one for each output clause.
  record Single(List<Value> outputs) implements Result {
    public Single {
      outputs = List.copyOf(outputs);
    }
  }

  /// The outputs of all rows that fired.
  ///
  /// @param entries
  ///          one list of outputs for each row that fired, in rule order (R), in output order (O), or for a plain
  ///          collect table, whose result is a multiset, in one fixed order that puts equal entries side by side; may
  ///          be empty
  record Many(List<List<Value>> entries) implements Result {
    public Many {
      var copies = new ArrayList<List<Value>>(entries.size());
      entries.forEach(outputs -> copies.add(List.copyOf(outputs)));
      entries = List.copyOf(copies);
    }
  }

  /// The number that an aggregating table computed.
  record Total(Value.Decimal number) implements Result {}

  /// No row covers the case; FEEL's null.
  record NoRow() implements Result {
    public static final NoRow INSTANCE = new NoRow();
  }

  /// The result for people: outputs separated by commas, entries by semicolons.
  default String text() {
    return switch (this) {
      case Single single -> row(single.outputs());
      case Many many -> many.entries().stream().map(Result::row).collect(Collectors.joining("; ", "[", "]"));
      case Total total -> total.number().text();
      case NoRow _ -> "not covered";
    };
  }

  private static String row(List<Value> outputs) {
    return outputs.stream().map(Value::text).collect(Collectors.joining(", "));
  }
}
