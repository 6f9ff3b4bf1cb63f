package org.osteon.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.osteon.decision.value.Value;

/// The published worked examples, row by row.
class WorkedExamplesTest {

  @ParameterizedTest(name = "{0} at {1} years, {2}, {3}, {4}, {5}")
  @CsvFileSource(resources = "/org/osteon/planning/worked-examples.csv", delimiter = ';', numLinesToSkip = 1)
  void formula_onItsPublishedExample_agrees(String fact, int age, String sex, String weight, String height,
      @Nullable String creatinine, BigDecimal expected, BigDecimal tolerance) {
    var birth = (2026 - age) + "-01-01";
    var facts = Cases.of("birth-date: " + birth + ", sex: " + sex,
        "facts:\n  phase: newly-diagnosed\n  weight: " + weight
            + "\n  height: " + height + "\n" + (creatinine == null ? "" : "  creatinine: " + creatinine + "\n"));
    assertThat(Cases.state(facts, fact).knowledge()).isInstanceOfSatisfying(Knowledge.Known.class,
        known -> assertThat(((Value.Decimal) known.value()).value()).isCloseTo(expected, within(tolerance)));
    assertThat(Cases.state(facts, fact).provenance()).isInstanceOfSatisfying(Provenance.Computed.class,
        computed -> assertThat(computed.reference()).isNotEmpty());
  }
}
