package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.editorial.EditorialFault;

/// Every document says who wrote it, who may use it and who read it; every row has its source; every option can be reached;
/// every vignette speaks of things that there are.
class EditorialStandardsTest {

  @Test
  void packagedKnowledge_checked_meetsTheEditorialStandards() {
    assertThat(Ward.findings().stream().filter(EditorialStandardsTest::isEditorial).map(
        Diagnostic::text)).isEmpty();
  }

  private static boolean isEditorial(Diagnostic fault) {
    var code = fault.code();
    return fault.isError() && !code.equals(EditorialFault.ROW_UNFIRED)
        && (code instanceof EditorialFault || code.equals(
            PlanningCode.EXPECTS_UNKNOWN));
  }
}
