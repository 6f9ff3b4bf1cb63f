package org.osteon.planning.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

class VocabularyReaderTest {

  @Test
  void packagedVocabulary_read_hasEveryKindOfFact() {
    var vocabulary = PackagedVocabulary.VOCABULARY;
    assertThat(vocabulary.facts()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(vocabulary.definitions().stream().map(it -> it.domain().kind())).contains("enum", "boolean", "number",
        "set");
    assertThat(vocabulary.indexOf(new FactId("histology"))).isNotNegative();
    assertThat(vocabulary.indexOf(new FactId("shoe-size"))).isEqualTo(-1);
  }

  @Test
  void fact_ofPackagedVocabulary_keepsUnitWindowAndCodes() {
    var creatinine = PackagedVocabulary.VOCABULARY.definition(new FactId("creatinine"));
    assertThat(creatinine.measure()).isInstanceOfSatisfying(Measure.In.class, measure -> {
      assertThat(measure.unit().code()).isEqualTo("mg/dL");
      assertThat(measure.substance()).isEqualTo("creatinine");
    });
    assertThat(creatinine.validDays()).containsEntry(new Purpose("chemotherapy"), 7);
    assertThat(creatinine.codes()).contains(new Code("loinc", "2160-0", true));
    assertThat(PackagedVocabulary.VOCABULARY.recordWords().codeSystems()).containsKey("snomed");
    assertThat(PackagedVocabulary.VOCABULARY.contradictions()).isNotEmpty();
  }

  @Test
  void everyFaultOfAFile_read_isReportedAtOnce() {
    var text = """
        purposes: {newly-diagnosed: chemotherapy}
        facts:
          a: {label: A, question: A?, type: colour, group: g}
          b: {label: B, question: B?, type: number, unit: stone, range: [0, 5], group: g}
          c: {label: C, question: C?, type: number, unit: "1", range: [5, 0], group: g}
          d: {label: D, question: D?, type: boolean, group: g, valid: {chemotherapie: 7}}
          e: {label: E, question: E?, type: enum, group: g}
          f: {question: F?, type: boolean, group: g, lable: F}
        """;
    assertThat(ids(read(text))).containsExactlyInAnyOrder("OST-VOC-0001", "OST-QTY-0001", "OST-VOC-0003",
        "OST-VOC-0004", "OST-YML-0013", "OST-YML-0013", "OST-YML-0012");
  }

  @Test
  void wholeNumber_allValues_areItsSteps() {
    var ecog = PackagedVocabulary.VOCABULARY.definition(new FactId("ecog"));
    assertThat(ecog.domain()).isInstanceOf(Domain.NumberDomain.class);
    assertThat(ecog.all()).hasToString(ecog.all().intersect(ecog.domain().all()).toString());
    assertThat(ecog.all().isSubsetOf(ecog.domain().all())).isTrue();
    assertThat(ecog.domain().all().isSubsetOf(ecog.all())).isFalse();
  }

  private static java.util.List<String> ids(Checked<Vocabulary> checked) {
    return checked.all().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  private static Checked<Vocabulary> read(String text) {
    var files = new LinkedHashMap<String, String>();
    files.put("test.yaml", "units: {'1': {dimension: '1', factor: 1}}\n" + text);
    return VocabularyReader.read(files, _ -> Optional.empty());
  }
}
