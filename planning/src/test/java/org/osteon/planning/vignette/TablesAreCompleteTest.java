package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.decision.analyze.AnalysisFault;
import org.osteon.decision.diagnostic.Diagnostic;

/// Every table is gap-free over its declared domain or declares its gap, no row contradicts another, every row can fire.
class TablesAreCompleteTest {

  @Test
  void everyTable_analyzed_isCompleteAndEveryRowCounts() {
    assertThat(Ward.findings().stream().filter(fault -> fault.code() instanceof AnalysisFault).map(Diagnostic::text))
        .isEmpty();
  }
}
