package org.osteon.planning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.quantity.Quantity;

class UcumLibraryTest {
  private final UcumLibrary library = new UcumLibrary();

  @Test
  void unitOutsideTheTable_ofPlainDimension_comesFromTheLibrary() {
    var units = KnowledgeBase.packaged().orBug().vocabulary().units();
    var gramPerMl = units.find("g/mL").orElseThrow();
    assertThat(units.table()).doesNotContain(gramPerMl);
    assertThat(
        units.convert(new Quantity(new BigDecimal("0.25"), gramPerMl), units.find("mg/dL").orElseThrow(), "", Place
            .of("test")).orBug())
        .isEqualByComparingTo("25000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"umol/kg", "U/kg", "[IU]", "mL/min/{1.73m2}", "mg/kg", "%", "AUC", "m^2", "", "g/(", "10*3"})
  void unitWhoseMeaningTheLibraryLoses_isRefused(String code) {
    assertThat(library.apply(code)).isEmpty();
  }
}
