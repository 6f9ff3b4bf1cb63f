package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// All cells of one table over one source: a row needs all of its cells. There are several when two parameters were given
/// the same fact, or when the declared domain restricts the fact of a column.
final class CellGroup {

  final Source source;
  private final List<List<UnaryTests>> cellsByRow;

  CellGroup(Source source, int rows) {
    this.source = source;
    cellsByRow = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      cellsByRow.add(new ArrayList<>());
    }
  }

  void add(int row, UnaryTests cell) {
    if (!(cell instanceof UnaryTests.Any)) {
      cellsByRow.get(row).add(cell);
    }
  }

  boolean accepts(int row, Value value) {
    return cellsByRow.get(row).stream().allMatch(cell -> cell.matches(value));
  }

  boolean isFree(int row) {
    return cellsByRow.get(row).isEmpty();
  }

  /// The values that a row accepts.
  ValueSet accepted(int row, Domain domain) {
    return cellsByRow.get(row).stream().map(cell -> cell.accepted(domain)).reduce(domain.all(), ValueSet::intersect);
  }
}
