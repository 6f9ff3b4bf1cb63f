package org.osteon.planning.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.Rule;

/// A row held against one case: whether it fires, and how each of its conditions stands.
///
/// @param domain
///          the conditions of the table's declared domain
/// @param cells
///          the conditions of the row, without those that accept everything
/// @param above
///          in a table whose first or most important row wins: the rows that go before this one and may still fire
public record RowView(Table table, Rule row, RowStatus status, List<CellView> domain, List<CellView> cells,
    List<RowView> above) {

  public RowView {
    domain = List.copyOf(domain);
    cells = List.copyOf(cells);
    above = List.copyOf(above);
  }

  /// Every condition, those of the domain first.
  public Stream<CellView> conditions() {
    return Stream.concat(domain.stream(), cells.stream());
  }

  public List<CellView> open() {
    return conditions().filter(CellView::isOpen).toList();
  }

  public List<CellView> failing() {
    return conditions().filter(CellView::fails).toList();
  }

  public RowCitation citation() {
    return table.cite(row);
  }

  public String output(String name) {
    return table.output(row, name);
  }
}
