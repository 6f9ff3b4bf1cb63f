package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;

/// Every row of every table is fired by a vignette. Prints how many are, and which are not.
class RowCoverageTest {

  @Test
  void everyRow_isFiredByAVignette() {
    Set<RowId> fired = new HashSet<>();
    Ward.VIGNETTES.forEach(vignette -> fired.addAll(Ward.visit(vignette).firedRows()));
    var unfired = new ArrayList<String>();
    int total = 0;
    for (var table : Ward.PLANNER.guidelines().all()) {
      total += table.table().rules().size();
      List<String> rows = table.table().rules().stream().map(Rule::id).filter(row -> !fired.contains(row))
          .map(RowId::name)
          .toList();
      if (!rows.isEmpty()) {
        unfired.add(table.document().id() + ", " + table.id() + ": " + String.join(" ", rows));
      }
    }
    long missing = unfired.stream().mapToLong(line -> line.split(": ", 2)[1].split(" ", -1).length).sum();
    System.out.println("rows fired " + (total - missing) + " / total " + total);
    unfired.forEach(line -> System.out.println("  not fired: " + line));
    Debts.mustBeNone("rows that no vignette fires", unfired);
  }
}
