package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.Source;

/// Nothing is dropped silently: a code that nobody knows is listed wherever it stands.
class NothingLostTest {
  private static final Pattern CODE = Pattern.compile("\"code\": \"([^\"]*)\"");
  private static final Pattern CODING = Pattern.compile(
      "\\{\\s*\"system\": \"(http[^\"]*)\",\\s*\"code\": \"([^\"]*)\"");
  private static final List<String> STATUS = List.of("condition-clinical", "condition-ver-status");

  @TestFactory
  Stream<DynamicTest> coding_replacedByAnUnknownOne_isListed() {
    return Stream.of(1, 2, 3, 4).flatMap(version -> {
      var bundle = Fixtures.resource("invented-person-stu" + version + ".json");
      return positions(bundle).stream().map(at -> DynamicTest.dynamicTest("stu" + version + " at " + at, () -> {
        var changed = bundle.substring(0, at)
            + bundle.substring(at).replaceFirst(CODE.pattern(), "\"code\": \"zz-unknown\"");
        var record = Fixtures.read(changed).orBug();
        assertThat(mentions(record, resourceAt(bundle, at))).as(changed.substring(at, at + 120)).isTrue();
      }));
    });
  }

  /// Where codings begin, those of a status apart: an unknown status is no statement about the patient.
  private static List<Integer> positions(String bundle) {
    var positions = new ArrayList<Integer>();
    var matcher = CODING.matcher(bundle);
    while (matcher.find()) {
      if (STATUS.stream().noneMatch(matcher.group(1)::endsWith)) {
        positions.add(matcher.start());
      }
    }
    assertThat(positions).hasSizeGreaterThan(25);
    return positions;
  }

  /// Type and id of the resource around a position.
  private static String resourceAt(String bundle, int at) {
    var before = bundle.substring(0, at);
    int start = before.lastIndexOf("\"fullUrl\": \"");
    var url = before.substring(start + 12, before.indexOf('"', start + 12));
    var parts = url.split("/", -1);
    return parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }

  /// The unknown code is listed, or the resource as a whole is.
  private static boolean mentions(CaseRecord record, String resource) {
    return record.unread().stream().anyMatch(it -> it.found().contains("zz-unknown") || it.source().equals(
        new Source.ResourceElement(resource, "")));
  }

  @Test
  void resource_ofAnyType_isListed() {
    var record = Fixtures.read(Fixtures.bundle("{\"resourceType\": \"Practitioner\", \"id\": \"x\"}",
        "{\"resourceType\": \"Encounter\", \"id\": \"y\"}", "{\"resourceType\": \"Whatever\", \"id\": \"z\"}")).orBug();
    assertThat(record.unread()).extracting(it -> it.source().text()).containsExactly("Practitioner/x", "Encounter/y",
        "Whatever/z");
  }

  @Test
  void freeText_ofAReadResource_isListed() {
    var record = Fixtures
        .read(Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", BadInputTest.quantity("11", "g/dL")
            + ", \"note\": [{\"text\": \"hemolytic\"}]")))
        .orBug();
    assertThat(record.unread()).extracting(it -> it.found()).containsExactly("hemolytic");
  }

  @Test
  void resource_enteredInError_isListedAndNotRead() {
    for (var status : List.of("entered-in-error", "cancelled", "registered", "preliminary")) {
      var observation = Fixtures.observation("o", "loinc", "718-7", BadInputTest.quantity("11", "g/dL")).replace(
          "\"final\"",
          "\"" + status + "\"");
      var record = Fixtures.read(Fixtures.bundle(observation)).orBug();
      assertThat(Fixtures.facts(record)).doesNotContain("hemoglobin = 11 on 2026-05-01");
      assertThat(record.unread()).extracting(it -> it.source().text()).containsExactly("Observation/o");
    }
  }

  @Test
  void observation_notFinal_isPending() {
    var observation = Fixtures.observation("o", "loinc", "718-7", "\"note\": []").replace("\"final\"",
        "\"registered\"");
    assertThat(Fixtures.facts(Fixtures.read(Fixtures.bundle(observation)).orBug())).contains(
        "hemoglobin = absent(pending) on 2026-05-01");
  }

  @Test
  void resource_inTwoVersions_newestIsRead() {
    var older = Fixtures.observation("o", "loinc", "718-7", BadInputTest.quantity("9", "g/dL")
        + ", \"meta\": {\"lastUpdated\": \"2026-05-01T00:00:00Z\"}");
    var newer = Fixtures.observation("o", "loinc", "718-7", BadInputTest.quantity("11", "g/dL")
        + ", \"meta\": {\"lastUpdated\": \"2026-05-02T00:00:00Z\"}");
    for (var bundle : List.of(Fixtures.bundle(older, newer), Fixtures.bundle(newer, older))) {
      var record = Fixtures.read(bundle).orBug();
      assertThat(Fixtures.facts(record)).contains("hemoglobin = 11 on 2026-05-01");
      assertThat(Fixtures.unread(record)).containsExactly("Observation/o: an older version of the same resource");
      assertThat(record.diagnostics()).extracting(it -> it.code().id()).containsExactly("OST-FHR-0023");
    }
  }

  @Test
  void messageOfTheServer_isShown() {
    var record = Fixtures.read(Fixtures.bundle(
        "{\"resourceType\": \"OperationOutcome\", \"id\": \"m\", \"issue\": [{\"diagnostics\": \"May not be the entire record\"}]}"))
        .orBug();
    assertThat(record.diagnostics()).extracting(it -> it.found()).containsExactly("May not be the entire record");
  }

  @Test
  void medication_orderAndAdministration_areTwoEvents() {
    var medication = "\"subject\": {\"reference\": \"Patient/p\"}, \"medicationReference\": {\"reference\": \"#m\"}, \"contained\": [{\"resourceType\": \"Medication\", \"id\": \"m\", \"code\": "
        + Fixtures.concept("atc", "L01DB01") + "}]";
    var record = Fixtures.read(Fixtures.bundle(
        "{\"resourceType\": \"MedicationRequest\", \"id\": \"r\", \"status\": \"active\", \"intent\": \"order\", \"authoredOn\": \"2026-04-01\", "
            + medication + "}",
        "{\"resourceType\": \"MedicationRequest\", \"id\": \"d\", \"status\": \"draft\", \"intent\": \"proposal\", \"authoredOn\": \"2026-04-01\", "
            + medication + "}",
        "{\"resourceType\": \"MedicationAdministration\", \"id\": \"a\", \"status\": \"completed\", \"effectiveDateTime\": \"2026-04-02\", \"dosage\": {\"dose\": {\"value\": 50, \"unit\": \"mg\"}}, "
            + medication + "}",
        "{\"resourceType\": \"MedicationAdministration\", \"id\": \"n\", \"status\": \"not-done\", \"effectiveDateTime\": \"2026-04-03\", "
            + medication + "}",
        "{\"resourceType\": \"MedicationStatement\", \"id\": \"s\", \"status\": \"completed\", \"effectiveDateTime\": \"2026-04-02\", "
            + medication + "}"))
        .orBug();
    assertThat(Fixtures.events(record)).containsExactly("systemic 2026-04-01 ORDERED doxorubicin",
        "systemic 2026-04-02 GIVEN doxorubicin 50 mg");
    assertThat(Fixtures.unread(record)).contains("MedicationRequest/d: no order in force (draft, proposal)",
        "MedicationAdministration/n: it was not given (not-done)",
        "MedicationStatement/s: its administrations were read; it is not counted again");
  }

  @Test
  void medication_codeAndNameOfTwoDrugs_isCountedAsNone() {
    var record = Fixtures.read(Fixtures.bundle(
        "{\"resourceType\": \"MedicationAdministration\", \"id\": \"a\", \"status\": \"completed\", \"subject\": {\"reference\": \"Patient/p\"}, \"effectiveDateTime\": \"2026-04-02\", \"medicationCodeableConcept\": {\"coding\": [{\"system\": \"http://www.nlm.nih.gov/research/umls/rxnorm\", \"code\": \"3639\", \"display\": \"cisplatin\"}]}}"))
        .orBug();
    assertThat(record.events()).isEmpty();
    assertThat(record.diagnostics()).extracting(it -> it.code().id()).containsExactly("OST-FHR-0028");
  }

  @Test
  void disease_worsened_isAnEvent() {
    var record = Fixtures
        .read(Fixtures.bundle(Fixtures.observation("s", "loinc", "97509-4", "\"valueCodeableConcept\": "
            + Fixtures.concept("snomed", "271299001"))))
        .orBug();
    assertThat(Fixtures.events(record)).containsExactly("relapse 2026-05-01");
  }

  @Test
  void operation_limbSalvage_isOfThePrimary() {
    var record = Fixtures.read(Fixtures.bundle(
        "{\"resourceType\": \"Procedure\", \"id\": \"a\", \"status\": \"completed\", \"subject\": {\"reference\": \"Patient/p\"}, \"performedDateTime\": \"2026-04-02\", \"code\": "
            + Fixtures.concept("ncit", "C16042") + "}"))
        .orBug();
    assertThat(Fixtures.events(record)).containsExactly("surgery 2026-04-02 PRIMARY");
  }
}
