package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.osteon.decision.table.InputExpression;
import org.osteon.planning.evaluation.CellView;
import org.osteon.planning.evaluation.RowView;

/// Rows that are only possible one by one, but of which one holds whatever the missing answer is.
///
/// Only rows that wait for the same single condition are put together. More would need the regions of whole tables; not
/// doing it errs on the side of asking.
final class Together {

  private Together() {}

  /// Whether some of the rows cover every answer to one missing condition.
  static boolean cover(List<RowView> possible) {
    var groups = new LinkedHashMap<InputExpression, List<CellView>>();
    for (var row : possible) {
      var open = row.open();
      if (open.size() == 1 && !row.table().table().hitPolicy().isSingleHit()) {
        groups.computeIfAbsent(open.getFirst().input(), _ -> new ArrayList<>()).add(open.getFirst());
      }
    }
    return groups.values().stream().anyMatch(Together::coverEveryAnswer);
  }

  private static boolean coverEveryAnswer(List<CellView> cells) {
    if (cells.stream().anyMatch(CellView::mayBeAbsent)) {
      return false;
    }
    var rest = cells.getFirst().actual();
    for (var cell : cells) {
      rest = rest.minus(cell.needed());
    }
    return rest.isEmpty();
  }
}
