package org.osteon.decision.evaluate;

import org.osteon.decision.value.ValueSet;

/// What an input column may see: values, and whether it may see none because a decision it looks at covers nothing.
///
/// @param values
///          may be empty only if `mayBeAbsent`
public record ColumnValues(ValueSet values, boolean mayBeAbsent) {

  public static ColumnValues of(ValueSet values) {
    return new ColumnValues(values, false);
  }

  /// What a column sees that may see one or the other.
  ColumnValues or(ColumnValues other) {
    return new ColumnValues(values.union(other.values), mayBeAbsent || other.mayBeAbsent);
  }

  /// Whether the column can see nothing at all.
  public boolean isEmpty() {
    return values.isEmpty() && !mayBeAbsent;
  }
}
