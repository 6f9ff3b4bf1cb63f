package org.osteon.planning.vignette;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every vignette of the knowledge base comes out as its author expects.
class VignettesTest {

  @TestFactory
  Stream<DynamicTest> vignette_planned_meetsItsExpectations() {
    return Ward.VIGNETTES.stream().map(vignette -> DynamicTest.dynamicTest(vignette.id(), () -> Debts.mustBeNone(
        vignette.file() + ", " + vignette.id(), Ward.visit(vignette).unmet())));
  }
}
