package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.diagnostic.PlanningCode;

/// No table says something else about a patient than when it was last accepted.
class StatementsTest {

  @Test
  void everyStatement_askedAgain_isAsItWasAccepted() {
    assertThat(Ward.findings().stream().filter(fault -> fault.code().equals(PlanningCode.SAYS_OTHERWISE)).map(
        Diagnostic::text)).isEmpty();
  }
}
