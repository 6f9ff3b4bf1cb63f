package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.UpperLimit;

/// The same invented person in the shapes of mCODE STU1 to STU4.
class ShapesTest {

  private static CaseRecord person(int version) {
    return Fixtures.read(Fixtures.resource("invented-person-stu" + version + ".json")).orBug();
  }

  @Test
  void inventedPerson_stu4_hasTheseFacts() {
    assertThat(Fixtures.facts(person(4))).containsExactly("comorbidities = at least {osteoporosis} on 2026-03-02",
        "creatinine = 0.6 on 2026-05-01",
        "disease-status = stable on 2026-04-20", "ecog = 1 on 2026-03-02", "grade = high on 2026-03-02",
        "histology = osteosarcoma-telangiectatic on 2026-02-20", "laterality = left on 2026-02-20",
        "ldh = 310 on 2026-05-01", "lvef = absent(not-done) on 2026-04-28",
        "metastases = {lung} on 2026-03-02",
        "recorded-stage-group = iva on 2026-03-02", "recorded-t-category = t2 on 2026-03-02",
        "regional-nodes = n0 on 2026-03-02", "sex = female", "site = distal-femur on 2026-02-20",
        "tumor-size = 92 on 2026-03-02");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void inventedPerson_olderShape_hasTheSameFacts(int version) {
    assertThat(Fixtures.facts(person(version))).isEqualTo(Fixtures.facts(person(4)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void inventedPerson_olderShape_hasTheSameEvents(int version) {
    assertThat(Fixtures.events(person(version))).isEqualTo(Fixtures.events(person(4)));
  }

  @Test
  void inventedPerson_events_keepOrdersApartFromDoses() {
    assertThat(Fixtures.events(person(4))).containsExactly("diagnosis 2026-02-20",
        "radiation 2026-04-10 METASTASIS 2000 cGy in 5",
        "systemic 2026-03-08 ORDERED doxorubicin", "systemic 2026-03-10 GIVEN doxorubicin 105 mg");
  }

  @Test
  void inventedPerson_stu1Statement_isGivenWithoutDose() {
    assertThat(Fixtures.events(person(1))).contains("systemic 2026-03-10 GIVEN doxorubicin");
  }

  @Test
  void laboratoryResult_withReferenceRange_keepsItsUpperLimit() {
    var limits = person(4).facts().stream().filter(it -> it.fact().name().equals("ldh")).map(it -> it.upperLimit())
        .toList();
    assertThat(limits).isEqualTo(List.of(new UpperLimit.Stated(new java.math.BigDecimal("250"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void inventedPerson_everyResource_isAccountedFor(int version) {
    var bundle = Fixtures.resource("invented-person-stu" + version + ".json");
    assertThat(Accounting.unaccounted(bundle, person(version))).isEmpty();
  }
}
