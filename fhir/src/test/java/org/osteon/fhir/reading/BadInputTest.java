package org.osteon.fhir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.bundle.PatientChoice;
import org.osteon.fhir.json.JsonReader;
import org.osteon.planning.casefile.CaseRecord;

/// Bad documents are refused with a diagnostic, never with a stack trace.
class BadInputTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("nothing", "", "OST-FHR-0009"),
        Arguments.of("blanks", "  \n ", "OST-FHR-0009"),
        Arguments.of("an array", "[]", "OST-FHR-0009"),
        Arguments.of("an object", "{}", "OST-FHR-0009"),
        Arguments.of("a case file", "osteon: case/1\n", "OST-FHR-0002"),
        Arguments.of("another resource", "{\"resourceType\": \"Patient\", \"id\": \"p\"}", "OST-FHR-0010"),
        Arguments.of("an empty Bundle", "{\"resourceType\": \"Bundle\"}", "OST-FHR-0011"),
        Arguments.of("a Bundle of nothing", "{\"resourceType\": \"Bundle\", \"entry\": []}", "OST-FHR-0011"),
        Arguments.of("a Bundle of a message only",
            Fixtures.bundleOf(java.util.List.of("{\"resourceType\": \"OperationOutcome\"}")), "OST-FHR-0011"),
        Arguments.of("truncated", "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Pati",
            "OST-FHR-0003"),
        Arguments.of("truncated between values", "{\"resourceType\": \"Bundle\", \"entry\": [", "OST-FHR-0003"),
        Arguments.of("no JSON", "<Bundle/>", "OST-FHR-0002"),
        Arguments.of("two documents", Fixtures.bundle() + Fixtures.bundle(), "OST-FHR-0002"),
        Arguments.of("not a number",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueDecimal\": NaN")), "OST-FHR-0002"),
        Arguments.of("an infinite number",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueDecimal\": Infinity")), "OST-FHR-0002"),
        Arguments.of("a huge exponent",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueDecimal\": 1e999999999")),
            "OST-FHR-0008"),
        Arguments.of("many digits",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueDecimal\": " + "9".repeat(500))),
            "OST-FHR-0008"),
        Arguments.of("very many digits",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueDecimal\": " + "9".repeat(5000))),
            "OST-FHR-0008"),
        Arguments.of("a name twice",
            Fixtures.bundle(Fixtures.observation("o", "loinc", "718-7", "\"valueInteger\": 1, \"valueInteger\": 2")),
            "OST-FHR-0007"),
        Arguments.of("deep", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000), "OST-FHR-0005"),
        Arguments.of("deep arrays", "[".repeat(100_000), "OST-FHR-0005"),
        Arguments.of("R5", Fixtures.bundle("{\"resourceType\": \"MedicationUsage\", \"id\": \"m\"}"), "OST-FHR-0012"),
        Arguments.of("DSTU2", Fixtures.bundle("{\"resourceType\": \"MedicationOrder\", \"id\": \"m\"}"),
            "OST-FHR-0012"),
        Arguments.of("a resource without type", Fixtures.bundle("{\"id\": \"m\"}"), "OST-FHR-0015"),
        Arguments.of("several patients", Fixtures.bundle("{\"resourceType\": \"Patient\", \"id\": \"q\"}"),
            "OST-FHR-0013"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void document_bad_isRefused(String name, String document, String code) {
    var read = Fixtures.read(document);
    assertThat(read).as(name).isInstanceOf(Checked.Refused.class);
    assertThat(Fixtures.codes(read)).as(name).contains(code);
    assertThat(read.all())
        .allSatisfy(it -> assertThat(it.text()).doesNotContain("Exception").doesNotContain("com.fasterxml"));
  }

  @Test
  void document_severalFaults_areAllReported() {
    var observation = Fixtures.observation("o", "loinc", "718-7", "\"valueInteger\": 1, \"valueInteger\": 2");
    var other = Fixtures.observation("r", "loinc", "718-7", "\"valueDecimal\": 1e99999");
    assertThat(Fixtures.codes(Fixtures.read(Fixtures.bundle(observation, other)))).containsExactly("OST-FHR-0007",
        "OST-FHR-0008");
    assertThat(
        Fixtures.codes(Fixtures.read(Fixtures.bundle("{\"id\": \"m\"}", "{\"resourceType\": \"MedicationUsage\"}"))))
        .containsExactly("OST-FHR-0015", "OST-FHR-0012");
  }

  @Test
  void document_truncated_saysWhere() {
    var read = Fixtures.read("{\"resourceType\": \"Bundle\",\n \"entry\": [");
    assertThat(read.all().getFirst().text()).contains("line 2, column 12");
  }

  @Test
  void document_tooLarge_isRefusedWithoutReadingIt() {
    var large = new byte[50_000_000];
    Arrays.fill(large, (byte) ' ');
    var read = Fixtures.READER.read(large, "large.json", new Today.OfBundle(Fixtures.TODAY));
    assertThat(Fixtures.codes(read)).containsExactly("OST-FHR-0001");
    assertThat(read.all().getFirst().text()).contains("47 MiB").contains("32 MiB");
    assertThat(JsonReader.MAX_BYTES).isEqualTo(32 * 1024 * 1024);
  }

  @Test
  void document_manySmallValues_isRefused() {
    var read = Fixtures.read("[" + "0,".repeat(JsonReader.MAX_VALUES) + "0]");
    assertThat(Fixtures.codes(read)).containsExactly("OST-FHR-0006");
  }

  @Test
  void document_latin1_isRefused() {
    var bytes = Fixtures.bundle("{\"resourceType\": \"Patient\", \"id\": \"ü\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Fixtures.codes(Fixtures.READER.read(bytes, "latin.json", new Today.OfBundle(Fixtures.TODAY))))
        .containsExactly("OST-FHR-0004");
  }

  @Test
  void document_utf16OrByteOrderMark_isRead() {
    var hemoglobin = Fixtures.observation("o", "loinc", "718-7", quantity("11", "g/dL"));
    var bundle = Fixtures.bundle(hemoglobin);
    for (var bytes : new byte[][]{bundle.getBytes(StandardCharsets.UTF_16LE),
      ("\uFEFF" + bundle).getBytes(StandardCharsets.UTF_8)}) {
      var read = Fixtures.READER.read(bytes, "bundle.json", new Today.OfBundle(Fixtures.TODAY));
      assertThat(Fixtures.facts(read.orBug())).contains("hemoglobin = 11 on 2026-05-01");
    }
  }

  @Test
  void patients_several_areListedAndOneCanBeChosen() {
    var bundle = Fixtures.bundle("{\"resourceType\": \"Patient\", \"id\": \"q\", \"gender\": \"female\"}",
        Fixtures.observation("o", "loinc", "718-7", quantity("11", "g/dL")));
    assertThat(Fixtures.read(bundle).all().getFirst().text()).contains("`Patient/p`").contains("`Patient/q`");
    var other = choose(bundle, "q").orBug();
    assertThat(Fixtures.facts(other)).containsExactly("sex = female");
    assertThat(Fixtures.unread(other)).contains("Observation/o: it is about another subject");
    assertThat(Fixtures.facts(choose(bundle, "Patient/p").orBug())).hasSize(2);
    assertThat(Fixtures.codes(choose(bundle, "nobody"))).containsExactly("OST-FHR-0014");
  }

  private static Checked<CaseRecord> choose(String bundle, String patient) {
    return Fixtures.READER.read(bundle.getBytes(StandardCharsets.UTF_8), "bundle.json",
        new Today.OfBundle(Fixtures.TODAY),
        new PatientChoice.Named(patient));
  }

  @Test
  void patients_several_theOneWithTheBoneTumorIsRead() {
    var bundle = Fixtures.bundle("{\"resourceType\": \"Patient\", \"id\": \"q\"}",
        Fixtures.condition("c", "icd-o-3", "9260/3", ""));
    assertThat(Fixtures.facts(Fixtures.read(bundle).orBug())).contains("histology = ewing-sarcoma on 2026-04-01");
  }

  @Test
  void patient_missing_isReadWithAWarning() {
    var bundle = Fixtures
        .bundleOf(java.util.List.of(Fixtures.observation("o", "loinc", "718-7", quantity("11", "g/dL"))));
    var read = Fixtures.read(bundle);
    assertThat(Fixtures.facts(read.orBug())).containsExactly("hemoglobin = 11 on 2026-05-01");
    assertThat(Fixtures.codes(read)).isEmpty();
    assertThat(read.orBug().diagnostics()).extracting(it -> it.code().id()).containsExactly("OST-FHR-0020");
  }

  @Test
  void reader_anyCutOfAGoodDocument_neverFails() {
    var good = Fixtures.resource("invented-person-stu4.json");
    for (int end = 0; end < good.length(); end += 97) {
      assertThat(Fixtures.read(good.substring(0, end))).isInstanceOf(Checked.Refused.class);
    }
  }

  static String quantity(String value, String unit) {
    return "\"valueQuantity\": {\"value\": " + value + ", \"system\": \"http://unitsofmeasure.org\", \"code\": \""
        + unit + "\"}";
  }
}
