package org.osteon.planning.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.PackagedVocabulary;
import org.osteon.planning.vocabulary.Vocabulary;

class CaseFileTest {
  private static final Vocabulary VOCABULARY = PackagedVocabulary.VOCABULARY.with(PackagedVocabulary.VOCABULARY
      .treatments().withCatalogue(Set.of("cisplatin"), Map.of("map", List.of("doxorubicin", "cisplatin",
          "methotrexate")), Set.of("operation:wide-resection")));

  private static final String HEAD = """
      osteon: case/1
      id: t-1
      as-of: 2026-05-04
      patient: {birth-date: 2011-03-01, sex: male}
      """;

  @Test
  void contractExample_read_keepsValuesDatesAndLines() {
    var record = good(HEAD + """
        facts:
          histology: osteosarcoma-conventional
          metastases: [lung]
          lvef: {value: 62, unit: "%", date: 2026-04-28}
          creatinine: 80 umol/L
          resectability: unknown
          tumor-size: {over: 8 cm}
          site: {one-of: [distal-femur, proximal-tibia]}
          bilirubin: {value: 1.2 mg/dL, upper-limit: 1.0 mg/dL, source-note: central laboratory}
          weight:
            - {value: 60 kg, date: 2026-03-01}
            - {value: 58.5 kg, date: 2026-04}
          mri-primary: {absent: not-done}
        events:
          - {date: 2026-04-02, type: surgery, target: primary, operation: wide-resection}
          - {date: 2026-03-02, type: systemic, regimen: map, cycle: 1, given: [{drug: doxorubicin, dose: 128 mg}]}
        """);
    assertThat(record.asOf()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(value(record, "sex")).isEqualTo(new Value.Name("male"));
    assertThat(value(record, "metastases")).isEqualTo(Value.Elements.of("lung"));
    assertThat(value(record, "creatinine")).isEqualTo(Value.Decimal.of("0.90496"));
    assertThat(fact(record, "creatinine").value()).extracting("asRecorded").isEqualTo("80 umol/L");
    assertThat(fact(record, "lvef").date()).isEqualTo(ClinicalDate.of(LocalDate.of(2026, 4, 28)));
    assertThat(fact(record, "lvef").source()).isEqualTo(new Source.CaseFileLine("t.yaml", 8, ""));
    assertThat(fact(record, "resectability").value()).isEqualTo(new RecordedValue.Absent(AbsenceReason.UNKNOWN));
    assertThat(fact(record, "mri-primary").value()).isEqualTo(new RecordedValue.Absent(AbsenceReason.NOT_DONE));
    assertThat(fact(record, "tumor-size").value()).isEqualTo(new RecordedValue.Partial(ValueSet.Numbers.of(
        new Interval<>(new BigDecimal(80), true, new BigDecimal(600), false)), "over 8 cm"));
    assertThat(fact(record, "site").value()).isInstanceOf(RecordedValue.Partial.class);
    assertThat(fact(record, "bilirubin").upperLimit()).isInstanceOf(UpperLimit.Stated.class);
    assertThat(record.facts().stream().filter(it -> it.fact().name().equals("weight"))).hasSize(2);
    assertThat(record.events()).extracting(Event::kind).containsExactly("systemic", "surgery");
    assertThat(record.history()).isEqualTo(History.COMPLETE);
  }

  @Test
  void ageWithoutBirthDate_read_isAnInterval() {
    var record = good("osteon: case/1\nid: t\nas-of: 2026-05-04\npatient: {age: 15}\n");
    assertThat(record.patient().birthDate()).isEqualTo(new ClinicalDate.Between(LocalDate.of(2010, 5, 5), LocalDate.of(
        2011, 5, 4)));
    assertThat(record.history()).isEqualTo(History.PARTIAL);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      histologie: osteosarcoma-conventional                 | OST-CAS-0002
      histology: osteosarcoma-convential                    | OST-CAS-0003
      weight: 700 kg                                        | OST-QTY-0005
      weight: -50 kg                                        | OST-QTY-0005
      weight: 50 cm                                         | OST-QTY-0002
      weight: 50 stone                                      | OST-QTY-0001
      weight: 50                                            | OST-QTY-0004
      weight: heavy                                         | OST-QTY-0003
      weight: < 50 kg                                       | OST-QTY-0003
      creatinine: 80 nmol/kg                                | OST-QTY-0001
      lvef: {value: 62, unit: "%", date: 2027-01-01}        | OST-CAS-0006
      lvef: {value: 62, unit: "%", date: 2026-02-30}        | OST-CAS-0005
      lvef: {value: 62, unit: "%", date: 1999-02-03}        | OST-CAS-0013
      lvef: {value: 62, unit: "%", dat: 2026-02-03}         | OST-YML-0012
      lvef: {unit: "%"}                                     | OST-CAS-0012
      lvef: {over: 50 %, under: 60 %}                       | OST-CAS-0012
      lvef: {between: [60 %, 50 %]}                         | OST-CAS-0011
      karnofsky: 85                                         | OST-QTY-0006
      ecog: 1.5                                             | OST-QTY-0006
      ecog: {over: 4}                                       | OST-CAS-0011
      metastases: [lung, toe]                               | OST-CAS-0003
      pregnant: no                                          | OST-CAS-0003
      pregnant: {absent: lost}                              | OST-CAS-0003
      age: 15                                               | OST-CAS-0004
      histology: {a: {b: c}}                                | OST-YML-0012
      histology: [[osteosarcoma-conventional]]              | OST-YML-0011
      histology:                                            | OST-YML-0011
      """)
  void badFact_read_isRefusedWithItsCode(String fact, String code) {
    assertThat(codes(HEAD + "facts:\n  " + fact + "\n")).contains(code);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      {type: surgery}                                                              | OST-YML-0013
      {date: 2026-01-01, type: magic}                                              | OST-CAS-0007
      {date: 2026-09-01, type: surgery}                                            | OST-CAS-0006
      {date: 2026-01-01, type: systemic, regimen: mpa}                             | OST-CAS-0009
      {date: 2026-01-01, type: systemic, given: [{drug: doxorubicn, dose: 1 mg}]}  | OST-CAS-0008
      {date: 2026-01-01, type: systemic, given: [{drug: cisplatin, dose: 1 mm}]}   | OST-QTY-0002
      {date: 2026-01-01, type: systemic, given: [{drug: cisplatin, dose: -1 mg}]}  | OST-QTY-0005
      {date: 2026-01-01, type: systemic, cycle: 1.5}                               | OST-CAS-0010
      {date: 2026-01-01, type: surgery, operation: wide-resecton}                  | OST-CAS-0015
      {date: 2026-01-01, type: radiation, dose: 50 mg}                             | OST-QTY-0002
      {date: 2026-01-01, type: radiation, target: leg}                             | OST-KNB-0005
      """)
  void badEvent_read_isRefusedWithItsCode(String event, String code) {
    assertThat(codes(HEAD + "events:\n  - " + event + "\n")).contains(code);
  }

  @Test
  void severalFaults_read_areReportedAtOnceWithNearMissesAndLines() {
    var faults = CaseFile.parse("""
        osteon: case/2
        id: t
        as-of: 2026-05-04
        patient: {birth-date: 1880-01-01, sex: mal}
        fact: {}
        facts:
          histologie: x
          weight: 700 kg
        """, "t.yaml", VOCABULARY).all();
    assertThat(faults).extracting(fault -> fault.code().id()).containsExactlyInAnyOrder("OST-CAS-0001", "OST-CAS-0014",
        "OST-CAS-0003", "OST-YML-0012", "OST-CAS-0002", "OST-QTY-0005");
    assertThat(text(faults)).contains("Maybe write `histology`").contains("line 8").contains("0.5 to 400 kg").contains(
        "Maybe write `facts`").contains("Maybe write `male`");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', textBlock = """
      facts: {a: [1, 2                                        | OST-YML-0003
      facts: {weight: 5 kg, weight: 6 kg}                     | OST-YML-0007
      facts: &a {weight: 5 kg}                                | OST-YML-0005
      facts: !!map {weight: 5 kg}                             | OST-YML-0014
      facts: {[a]: b}                                         | OST-YML-0015
      """)
  void hostileYaml_read_isRefusedWithItsCode(String line, String code) {
    assertThat(codes(HEAD + line + "\n")).contains(code);
  }

  @Test
  void wholeFileThatIsNoCase_read_isRefused() {
    assertThat(codes("")).containsExactly("OST-YML-0008");
    assertThat(codes("# nothing\n")).containsExactly("OST-YML-0008");
    assertThat(codes("- a\n- b\n")).containsExactly("OST-YML-0009");
    assertThat(codes("{\"resourceType\": \"Bundle\"}")).contains("OST-CAS-0001", "OST-YML-0012", "OST-YML-0013");
    assertThat(codes(HEAD + "---\n" + HEAD)).contains("OST-YML-0006");
    assertThat(codes(HEAD.substring(0, HEAD.length() - 8))).contains("OST-YML-0003");
    assertThat(codes(HEAD + "\u0007")).contains("OST-YML-0003");
  }

  @Test
  void yamlBomb_read_isRefusedWithoutGrowing() {
    var bomb = new StringBuilder(HEAD).append("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append(
          "x]\n");
    }
    assertThat(codes(bomb.toString())).contains("OST-YML-0005");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void deepNesting_read_isRefused(String opening) {
    assertThat(codes(HEAD + "facts: " + opening.repeat(100_000))).contains(opening.equals("- ")
        ? "OST-YML-0003"
        : "OST-YML-0004");
  }

  @Test
  void bytes_tooManyOrNotUtf8_areRefused() {
    assertThat(ids(CaseFile.parse(new byte[33 * 1024 * 1024], "t.yaml", VOCABULARY))).containsExactly("OST-YML-0001");
    assertThat(ids(CaseFile.parse("id: Müller".getBytes(StandardCharsets.ISO_8859_1), "t.yaml", VOCABULARY)))
        .containsExactly("OST-YML-0002");
    assertThat(CaseFile.parse(("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8), "t.yaml", VOCABULARY)).isInstanceOf(
        Checked.Accepted.class);
  }

  private static CaseRecord good(String text) {
    return CaseFile.parse(text, "t.yaml", VOCABULARY).orBug();
  }

  private static RecordedFact fact(CaseRecord record, String name) {
    return record.facts().stream().filter(it -> it.fact().equals(new FactId(name))).findFirst().orElseThrow();
  }

  private static Value value(CaseRecord record, String name) {
    return fact(record, name).value() instanceof RecordedValue.Exact(var value, _) ? value : new Value.Absent();
  }

  private static List<String> codes(String text) {
    return ids(CaseFile.parse(text, "t.yaml", VOCABULARY));
  }

  private static List<String> ids(Checked<CaseRecord> checked) {
    return checked.all().stream().map(fault -> fault.code().id()).toList();
  }

  private static String text(List<Diagnostic> faults) {
    return String.join("", faults.stream().map(Diagnostic::text).toList());
  }
}
