package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Records that contradict each other are no reason to refuse a case: the fact becomes conflicting, keeps every value and
/// is asked first. A value that nobody can have is left out of a record, and so is what belongs
/// to somebody else; the plan says so.
class DoubtfulRecordsTest {

  private static final String PREGNANCY_TEST = observation("hcg", "2118-8", "2026-05-02",
      "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"10828004\"}]}");

  @Test
  void caseFile_contradictingItself_asksThatFirst() {
    var run = Run.of("plan", Samples.path("06-chondrosarcoma-contradictory.yaml"));
    assertThat(run.status()).isZero();
    assertThat(firstQuestion(run.out())).contains("conflicting");
    assertThat(run.out()).contains("Body weight", "81 kg", "97 kg", "A male patient has a positive pregnancy test")
        .contains("OST-FCT-0001");
  }

  @Test
  void bundle_ofTwoHistologies_asksForTheHistologyFirst() {
    var run = bundle("male", histology("first", "9180/3"), histology("second", "9260/3"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(firstQuestion(run.out())).contains("histological diagnosis", "conflicting");
    assertThat(run.out()).contains("Osteosarcoma, conventional", "Ewing sarcoma");
  }

  @Test
  void bundle_ofAManWithAPositivePregnancyTest_asksFirstAndResolvesNothing() {
    var run = bundle("male", PREGNANCY_TEST);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(firstQuestion(run.out())).contains("conflicting");
    assertThat(run.out()).contains("A male patient has a positive pregnancy test");
  }

  @Test
  void bundle_ofTwoWeightsADayApart_keepsBoth() {
    var run = bundle("female", weight("one", "2026-05-02", "52"), weight("two", "2026-05-03", "75"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("What is the body weight today? (conflicting", "52 kg or 75 kg");
  }

  @Test
  void bundle_ofAnImpossibleWeight_isPlannedWithoutIt() {
    for (var kilograms : List.of("700", "-50")) {
      var run = bundle("female", histology("first", "9180/3"), weight("heavy", "2026-05-03", kilograms));
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.out()).contains("OST-FHR-0026", "IN THE RECORD, BUT NOT UNDERSTOOD", kilograms);
      assertThat(factsUsed(run.out())).contains("Body weight").doesNotContain("Body surface area", kilograms + " kg");
    }
  }

  @Test
  void bundle_withAResultOfSomebodyElse_leavesItOutAndSaysSo() {
    var run = bundle("female", weight("other", "2026-05-03", "75").replace("Patient/p", "Patient/q"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("OST-FHR-0024").doesNotContain("75 kg");
  }

  private static String firstQuestion(String plan) {
    var start = plan.indexOf("\n  1  ");
    return plan.substring(start, plan.indexOf("\n\n", start)).split("\n  2  ", -1)[0];
  }

  private static String factsUsed(String plan) {
    var start = plan.indexOf("\nFACTS USED");
    return plan.substring(start, plan.indexOf("\nIN THE RECORD", start));
  }

  private static Run bundle(String gender, String... observations) {
    var patient = "{\"resource\": {\"resourceType\": \"Patient\", \"id\": \"p\", \"birthDate\": \"2008-07-22\", "
        + "\"gender\": \"" + gender + "\"}}";
    return Run.reading("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"timestamp\": "
        + "\"2026-05-04T09:00:00Z\", \"entry\": [" + patient + ", " + String.join(", ", observations) + "]}", "plan",
        "-");
  }

  private static String histology(String id, String morphology) {
    return observation(id, "31206-6", "2026-04-20",
        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/icd-o-3\", "
            + "\"code\": \"" + morphology + "\"}]}");
  }

  private static String weight(String id, String date, String kilograms) {
    return observation(id, "29463-7", date, "\"valueQuantity\": {\"value\": " + kilograms
        + ", \"unit\": \"kg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"kg\"}");
  }

  private static String observation(String id, String loinc, String date, String value) {
    return "{\"resource\": {\"resourceType\": \"Observation\", \"id\": \"" + id + "\", \"status\": \"final\", "
        + "\"code\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"" + loinc
        + "\"}]}, \"subject\": {\"reference\": \"Patient/p\"}, \"effectiveDateTime\": \"" + date + "\", " + value
        + "}}";
  }
}
