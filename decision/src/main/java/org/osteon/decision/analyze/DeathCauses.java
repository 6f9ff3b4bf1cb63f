package org.osteon.decision.analyze;

import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionTable;

/// Finds out why a row can never fire.
final class DeathCauses {

  private final TableDiagrams diagrams;
  private final TableLookup lookup;
  private final DecisionTable table;

  DeathCauses(TableDiagrams diagrams, TableLookup lookup, DecisionTable table) {
    this.diagrams = diagrams;
    this.lookup = lookup;
    this.table = table;
  }

  Finding.DeathCause of(int row) {
    var call = lookup.subject();
    int together = TableDiagrams.TRUE;
    for (int column = 0; column < table.inputs().size(); column++) {
      var tests = table.rules().get(row).inputs().get(column);
      if (!(tests instanceof UnaryTests.Any)) {
        int cell = diagrams.cell(call, table.inputs().get(column).expression(), tests, lookup);
        if (cell == TableDiagrams.FALSE) {
          return new Finding.DeathCause.Cell(table.inputs().get(column).expression());
        }
        together = diagrams.and(together, cell);
      }
    }
    return together == TableDiagrams.FALSE ? new Finding.DeathCause.Together() : new Finding.DeathCause.OutsideDomain();
  }
}
