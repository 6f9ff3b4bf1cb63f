package org.osteon.planning.vignette;

import org.junit.jupiter.api.Test;
import org.osteon.decision.analyze.TableAnalyzer;
import org.osteon.decision.diagnostic.Diagnostic;

/// Every table is gap-free over its declared domain or declares its gap, no row contradicts another, every row can fire.
class TablesAreCompleteTest {

  @Test
  void everyTable_analyzed_isCompleteAndEveryRowCounts() {
    var faults = new TableAnalyzer(Ward.KNOWLEDGE.model()).check().stream().map(Diagnostic::text).toList();
    faults.forEach(System.out::println);
    Debts.mustBeNone("gaps, overlaps and dead rows", faults);
  }
}
