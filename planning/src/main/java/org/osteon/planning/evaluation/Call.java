package org.osteon.planning.evaluation;

import java.util.List;

/// What a parameterised table says about one case for one argument.
///
/// @param rows
///          the rows that fire or may fire, in table order
public record Call(Table table, String argument, List<RowView> rows) {
  public Call {
    rows = List.copyOf(rows);
  }
}
