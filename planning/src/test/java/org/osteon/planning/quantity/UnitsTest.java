package org.osteon.planning.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.vocabulary.PackagedVocabulary;

/// The units of oncology, as a table, and every row of our unit table against a UCUM library.
class UnitsTest {
  private static final Units UNITS = PackagedVocabulary.VOCABULARY.units();
  private static final Place HERE = Place.of("test");

  /// What the library cannot say: it has no offset units, and annotations have no meaning to it.
  private static final List<String> NOT_IN_LIBRARY = List.of("Cel");

  @ParameterizedTest(name = "{1} {0} in {2}")
  @CsvFileSource(resources = "/org/osteon/planning/oncology-units.csv", delimiter = ';', useHeadersInDisplayName = false, numLinesToSkip = 1, emptyValue = "")
  void quantity_converted_isExactOrRefused(String spelling, BigDecimal number, String target,
      @org.jspecify.annotations.Nullable String substance, String result) {
    var converted = UNITS.parse(spelling, HERE)
        .then(unit -> UNITS.convert(new Quantity(number, unit), UNITS.find(target)
            .orElseThrow(), substance == null ? "" : substance, HERE));
    switch (converted) {
      case Checked.Accepted<BigDecimal>(var value, _) -> assertThat(value).isEqualByComparingTo(new BigDecimal(result));
      case Checked.Refused<BigDecimal>(var diagnostics) -> assertThat(diagnostics.getFirst().code().id()).isEqualTo(
          result);
    }
  }

  @Test
  void unitTable_comparedWithLibrary_hasTheSameFactors() throws IOException, UcumException {
    try (InputStream essence = UnitsTest.class.getResourceAsStream("/ucum-essence.xml")) {
      var library = new UcumEssenceService(essence);
      for (var unit : UNITS.table()) {
        if (NOT_IN_LIBRARY.contains(unit.code())) {
          continue;
        }
        assertThat(library.validate(unit.code())).as(unit.code()).isNull();
        for (var other : UNITS.table()) {
          if (other.sameDimension(unit)) {
            assertThat(factor(library, unit).divide(factor(library, other), MathContext.DECIMAL64).doubleValue())
                .as(unit
                    + " in " + other)
                .isCloseTo(ours(unit, other).doubleValue(), within(ours(unit, other).doubleValue()
                    * 1e-12));
          }
        }
      }
    }
  }

  @Test
  void everyUnit_convertedAndBack_isTheSame() {
    for (var unit : UNITS.table()) {
      for (var other : UNITS.table()) {
        if (other.sameDimension(unit)) {
          var there = UNITS.convert(new Quantity(new BigDecimal("12.5"), unit), other, "", HERE).orBug();
          var back = UNITS.convert(new Quantity(there, other), unit, "", HERE).orBug();
          assertThat(back.round(new MathContext(30))).as(unit + " in " + other).isEqualByComparingTo("12.5");
        }
      }
    }
  }

  private static BigDecimal factor(UcumEssenceService library, Unit unit) throws UcumException {
    return new BigDecimal(
        library.getCanonicalForm(new Pair(new Decimal("1.000000000000000000000000000000"), unit.code()))
            .getValue().asDecimal());
  }

  private static BigDecimal ours(Unit unit, Unit other) {
    return unit.numerator().multiply(other.denominator()).divide(unit.denominator().multiply(other.numerator()),
        MathContext.DECIMAL64);
  }
}
