package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteon.fhir.reading.BadInputTest.quantity;
import static org.osteon.fhir.reading.Fixtures.condition;
import static org.osteon.fhir.reading.Fixtures.observation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Traps met in published records: one row each, with the facts that must come out of it. Sex is left out of the lines.
class TrapsTest {

  private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  static Stream<Arguments> rows() {
    return Stream.of(
        row("gene id and gene name contradict each other: both answers stand",
            variant("LA9633-4", gene("HGNC:5382", "IDH2"), protein("p.Arg132His")),
            "idh1-mutation = false on 2026-05-01", "idh1-mutation = true on 2026-05-01"),
        row("gene id without prefix, R132 in three letters",
            variant("LA9633-4", gene("5382", ""), protein("p.Arg132Cys")),
            "idh1-mutation = true on 2026-05-01"),
        row("another IDH1 variant is not R132", variant("LA9633-4", gene("5382", ""), protein("p.Arg1320Cys"))),
        row("IDH1 called absent", variant("LA9634-2", gene("HGNC:5382", "IDH1")),
            "idh1-mutation = false on 2026-05-01"),
        row("a fusion of two genes in either order", variant("LA9633-4", gene("3749", "FLI1"), gene("3508", "EWSR1")),
            "fusion = ewsr1-ets on 2026-05-01"),
        row("a fusion as text", variant("LA9633-4", component("81291-7", "\"valueString\": \"EWSR1-FLI1\"")),
            "fusion = ewsr1-ets on 2026-05-01"),
        row("a break-apart test leaves the partner open",
            observation("f", "loinc", "93806-8", coded("snomed", "10828004")),
            "fusion = one of [ewsr1-ets, ewsr1-non-ets] on 2026-05-01"),
        row("IHC or one gene alone is no NTRK fusion", variant("LA9633-4", gene("8031", "NTRK1"))),
        row("absent for one NTRK gene is no answer for three", variant("LA9634-2", gene("8031", "NTRK1"))),
        row("a code with blanks around it", condition("c", "snomed", " 307608006 ", ""),
            "histology = ewing-sarcoma on 2026-04-01"),
        row("topography without dot, laterality unknown", condition("c", "icd-10-cm", "C4021", ""),
            "laterality = right on 2026-04-01",
            "site = one of [distal-femur, distal-tibia, femur-shaft, fibula, proximal-femur, proximal-tibia, tibia-shaft] on 2026-04-01"),
        row("ICD-10 proves no type", condition("c", "icd-10-cm", "C41.2", ""),
            "site = one of [cervical-spine, lumbar-spine, thoracic-spine] on 2026-04-01"),
        row("behavior /2 on a sarcoma is no morphology", condition("c", "icd-o-3", "9180/2", "")),
        row("two codings that contradict each other: both stand",
            "{\"resourceType\": \"Condition\", \"id\": \"c\", \"subject\": {\"reference\": \"Patient/p\"}, \"onsetDateTime\": \"2026-04-01\", \"code\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"307608006\"}, {\"system\": \"http://terminology.hl7.org/CodeSystem/icd-o-3\", \"code\": \"9183/3\"}]}}",
            "histology = ewing-sarcoma on 2026-04-01", "histology = osteosarcoma-telangiectatic on 2026-04-01"),
        row("a display that is another diagnosis",
            "{\"resourceType\": \"Condition\", \"id\": \"c\", \"subject\": {\"reference\": \"Patient/p\"}, \"onsetDateTime\": \"2026-04-01\", \"code\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"307608006\", \"display\": \"Clear cell chondrosarcoma\"}]}}",
            "histology = chondrosarcoma-clear-cell on 2026-04-01", "histology = ewing-sarcoma on 2026-04-01"),
        row("unconfirmed codes prove nothing alone", condition("c", "icd-o-3", "9367/3", "")),
        row("an unspecific benign code is not enough", condition("c", "snomed", "443790001", "")),
        row("the system's URI in the display",
            "{\"resourceType\": \"Condition\", \"id\": \"c\", \"subject\": {\"reference\": \"Patient/p\"}, \"code\": {\"coding\": [{\"code\": \"9260/3\", \"display\": \"http://terminology.hl7.org/CodeSystem/icd-o-3\"}]}}",
            "histology = ewing-sarcoma"),
        row("a histology extension that holds a coding", condition("c", "snomed", "428281000",
            "\"extension\": [{\"url\": \"http://x.example/mcode-histology-morphology-behavior\", \"valueCoding\": {\"system\": \"http://terminology.hl7.org/CodeSystem/icd-o-3\", \"code\": \"9242/3\"}}]"),
            "histology = chondrosarcoma-clear-cell on 2026-04-01"),
        row("refuted", condition("c", "snomed", "307608006", verification("refuted"))),
        row("a suspicion", condition("c", "snomed", "307608006", verification("provisional"))),
        row("a wrong stage code of a published example",
            observation("s", "snomed", "399537006", coded("snomed", "1222593007"))),
        row("N2 does not exist in bone", observation("n", "snomed", "399534004", coded("snomed", "1229978004"))),
        row("an old edition is not comparable",
            observation("n", "snomed", "399534004",
                coded("snomed", "1229967007") + ", \"method\": " + Fixtures.concept("snomed", "444256004"))),
        row("a stage as text",
            observation("s", "loinc", "21908-9", "\"valueCodeableConcept\": {\"text\": \"stage IIB\"}"),
            "recorded-stage-group = iib on 2026-05-01"),
        row("M0 is an answer", observation("m", "snomed", "399387003", coded("snomed", "1229901006")),
            "metastases = {} on 2026-05-01"),
        row("M1 without a site is unknown, not none",
            observation("m", "snomed", "399387003", coded("snomed", "1229903009")),
            "metastases = absent(unknown) on 2026-05-01"),
        row("not applicable is no answer", observation("m", "snomed", "371497001", coded(ABSENT, "not-applicable")),
            "metastases = absent(not-applicable) on 2026-05-01"),
        row("G2 without its system is two grades", observation("g", "loinc", "33732-9", coded("snomed", "373377004")),
            "grade = one of [high, intermediate] on 2026-05-01"),
        row("unit m^2 and a value that is computed anyway",
            observation("b", "loinc", "8277-6", quantity("1.2", "m^2"))),
        row("a thousandfold error", observation("a", "loinc", "26499-4", quantity("3000", "10*3/uL")),
            "neutrophils = absent(error) on 2026-05-01"),
        row("inches and pounds",
            observation("h", "loinc", "8302-2", quantity("65", "[in_i]")) + "~"
                + observation("w", "loinc", "29463-7", quantity("155", "[lb_av]")),
            "height = 165.1 on 2026-05-01", "weight = 70.30681735 on 2026-05-01"),
        row("no unit", observation("c", "loinc", "2160-0", "\"valueQuantity\": {\"value\": 0.7}"),
            "creatinine = absent(not-understood) on 2026-05-01"),
        row("a unit of another dimension", observation("c", "loinc", "2160-0", quantity("0.7", "mg")),
            "creatinine = absent(not-understood) on 2026-05-01"),
        row("mass for amount, by the substance", observation("b", "loinc", "14631-6", quantity("17.1", "umol/L")),
            "bilirubin = 17.1 on 2026-05-01"),
        row("a comparator is an interval", observation("c", "loinc", "2160-0",
            "\"valueQuantity\": {\"value\": 0.5, \"comparator\": \"<\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg/dL\"}"),
            "creatinine = [0.05..0.5) on 2026-05-01"),
        row("indirect bilirubin is not total", observation("b", "loinc", "14630-8", quantity("1", "mg/dL"))),
        row("percent neutrophils are not a count", observation("b", "loinc", "770-8", quantity("60", "%"))),
        row("an estimate by race is not used",
            observation("b", "loinc", "48643-1", quantity("60", "mL/min/{1.73_m2}"))),
        row("Karnofsky 85 does not exist", observation("k", "loinc", "89243-0", "\"valueInteger\": 85"),
            "karnofsky = absent(error) on 2026-05-01"),
        row("ECOG as a code", observation("k", "loinc", "89247-1", coded("snomed", "422894000")),
            "ecog = 2 on 2026-05-01"),
        row("not done is not no",
            observation("l", "loinc", "10230-1", "\"dataAbsentReason\": " + Fixtures.concept(ABSENT, "not-performed")),
            "lvef = absent(not-done) on 2026-05-01"),
        row("a preserved ejection fraction is no number",
            observation("l", "loinc", "10230-1", "\"valueString\": \"preserved\"")),
        row("one ear is a lower bound of the worse ear", observation("e", "loinc", "89022-8", quantity("45", "dB")),
            "hearing-threshold-4khz = [45..130] on 2026-05-01"),
        row("a raised hCG does not set pregnant", observation("h", "loinc", "19080-1", quantity("25", "m[IU]/mL"))),
        row("pregnant", observation("h", "loinc", "82810-3", coded("snomed", "77386006")),
            "pregnant = true on 2026-05-01"),
        row("an unknown kind of value is not lost",
            observation("t", "loinc", "94076-7", quantity("12", "1/1000000{Base}")),
            "tumor-mutational-burden = 12 on 2026-05-01"),
        row("no known allergy", allergy("716186003"), "allergies = {}"),
        row("no known drug allergy leaves latex open", allergy("409137002"), "allergies = at least {}"),
        row("an allergy says nothing of others", allergy("111088007"), "allergies = at least {latex}"),
        row("no information about allergies", allergy("no-allergy-info")),
        row("R0 is wide or close", observation("r", "loinc", "84892-9", coded("ncit", "C139578")),
            "surgical-margin = one of [r0-close, r0-wide] on 2026-05-01"),
        row("active NSAID in a list that may be incomplete",
            "{\"resourceType\": \"MedicationStatement\", \"id\": \"m\", \"status\": \"active\", \"subject\": {\"reference\": \"Patient/p\"}, \"medicationCodeableConcept\": {\"coding\": [{\"system\": \"http://fhir.de/CodeSystem/bfarm/atc\", \"code\": \"M01AE01\"}]}}",
            "current-medication = at least {nsaid} on 2026-05-04"),
        row("two conditions of one set",
            condition("a", "snomed", "84114007", "") + "~" + condition("b", "snomed", "86406008", ""),
            "comorbidities = at least {heart-failure, hiv} on 2026-04-01"),
        row("a resolved condition is over",
            condition("a", "snomed", "84114007",
                "\"clinicalStatus\": "
                    + Fixtures.concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "resolved"))),
        row("cord compression", condition("a", "snomed", "71286001", ""),
            "spinal-cord-compression = true on 2026-04-01"));
  }

  private static Arguments row(String name, String resources, String... facts) {
    return Arguments.of(name, resources, List.of(facts));
  }

  private static String coded(String system, String code) {
    return "\"valueCodeableConcept\": " + Fixtures.concept(system, code);
  }

  private static String component(String code, String value) {
    return "{\"code\": " + Fixtures.concept("loinc", code) + ", " + value + "}";
  }

  private static String gene(String id, String display) {
    return component("48018-6",
        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://www.genenames.org\", \"code\": \"" + id
            + "\", \"display\": \"" + display + "\"}]}");
  }

  private static String protein(String change) {
    return component("48005-3",
        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://varnomen.hgvs.org\", \"code\": \"" + change
            + "\"}]}");
  }

  private static String variant(String answer, String... components) {
    return observation("v", "loinc", "69548-6",
        coded("loinc", answer) + ", \"component\": [" + String.join(", ", components) + "]");
  }

  private static String verification(String code) {
    return "\"verificationStatus\": "
        + Fixtures.concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", code);
  }

  private static String allergy(String code) {
    return "{\"resourceType\": \"AllergyIntolerance\", \"id\": \"a\", \"patient\": {\"reference\": \"Patient/p\"}, \"code\": "
        + Fixtures.concept("snomed", code) + "}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void trap_read_givesTheseFacts(String name, String resources, List<String> facts) {
    var record = Fixtures.read(Fixtures.bundle(resources.split("~"))).orBug();
    assertThat(Fixtures.facts(record).stream().filter(it -> !it.startsWith("sex"))).as(name)
        .containsExactlyElementsOf(facts);
    assertThat(Accounting.unaccounted(Fixtures.bundle(resources.split("~")), record)).isEmpty();
  }
}
