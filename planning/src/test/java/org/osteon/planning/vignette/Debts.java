package org.osteon.planning.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// What tables and vignettes owe each other. It fails the build, unless the build says that both still grow
/// (`-Dosteon.content=report`, set in one place of the build file): then it is printed and the test counts as skipped.
final class Debts {

  private Debts() {}

  static void mustBeNone(String what, List<String> debts) {
    if ("report".equals(System.getProperty("osteon.content")) && !debts.isEmpty()) {
      System.out.println(what + ": " + debts);
      Assumptions.abort(what + ": " + debts);
    }
    assertThat(debts).as(what).isEmpty();
  }
}
