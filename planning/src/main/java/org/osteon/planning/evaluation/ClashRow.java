package org.osteon.planning.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.osteon.decision.value.Value;
import org.osteon.planning.knowledge.ClashNames;

/// A row about two things that must not meet, or about one thing and what the patient has had already.
///
/// @param index
///          its place in the table, from 0
/// @param one
///          the names of one side, see [ClashNames]; not empty
/// @param other
///          the names of the other side; empty when the row speaks about one side and the facts only
public record ClashRow(Table table, int index, Set<String> one, Set<String> other) {

  public ClashRow {
    one = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(one));
    other = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(other));
  }

  static ClashRow of(Table table, PreparedRow row) {
    return new ClashRow(table, row.index(), named(table, row, ClashNames.ONE), named(table, row, ClashNames.OTHER));
  }

  PreparedRow prepared() {
    return table.rows().get(index);
  }

  /// One argument for each parameter of the table, with which the row is asked about.
  Value[] arguments() {
    return table.table().parameters().stream().map(parameter -> new Value.Name(argument(parameter))).toArray(
        Value[]::new);
  }

  /// A side without names accepts any name.
  private String argument(String parameter) {
    return parameter.equals(ClashNames.OTHER) && !other.isEmpty() ? other.iterator().next() : one.iterator().next();
  }

  private static Set<String> named(Table table, PreparedRow row, String parameter) {
    return new LinkedHashSet<>(table.table().named(row.rule(), parameter));
  }
}
