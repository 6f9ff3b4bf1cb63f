package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.diagnostic.PlanningCode;

/// Every vignette of the knowledge base comes out as its author expects.
class VignettesTest {

  @TestFactory
  Stream<DynamicTest> vignette_planned_meetsItsExpectations() {
    return Ward.VIGNETTES.stream().map(vignette -> DynamicTest.dynamicTest(vignette.id(), () -> assertThat(Ward
        .findings().stream().filter(fault -> fault.code().equals(
            PlanningCode.UNMET) && fault.place().equals(vignette.place()))
        .map(Diagnostic::found)).isEmpty()));
  }
}
