package org.osteon.planning.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// The packaged knowledge beside itself with one thing changed.
class KnowledgeDifferenceTest {

  private static final String EWING = "guidelines/esmo-2021/ewing-systemic.md";
  private static final KnowledgeFiles FILES = KnowledgeFiles.packaged().orBug();
  private static final KnowledgeBase BASE = KnowledgeBase.read(FILES).orBug();

  private static KnowledgeBase changed(String file, String from, String to) {
    var texts = new LinkedHashMap<>(FILES.textByPath());
    assertThat(texts.get(file)).contains(from);
    texts.computeIfPresent(file, (_, text) -> text.replace(from, to));
    return KnowledgeBase.read(new KnowledgeFiles(texts)).orBug();
  }

  @Test
  void sameKnowledge_hasNoDifference() {
    var difference = KnowledgeDifference.between(BASE, BASE).orBug();
    assertThat(difference.isEmpty()).isTrue();
    assertThat(DifferenceText.of(difference, VignetteChange.Comparison.NONE)).startsWith("No difference");
  }

  @Test
  void limitOfARow_moved_namesWhoIsTreatedDifferently() {
    var after = changed(EWING, "| esmo-ewing-bumel-response | after-surgery | fit | < 50 |",
        "| esmo-ewing-bumel-response | after-surgery | fit | < 45 |");
    var difference = KnowledgeDifference.between(BASE, after).orBug();
    assertThat(difference.concernsPatients()).isTrue();
    assertThat(DifferenceText.of(difference, VignetteChange.Comparison.NONE)).contains(
        "WHO WOULD BE TREATED DIFFERENTLY",
        "Age ≥ 45 and < 50 years", "no longer get", "row esmo-ewing-bumel-response changed");
    everyExampleIsTreatedDifferently(difference, JoinedModels.of(BASE.model(), after.model()).orBug());
  }

  @Test
  void example_asACaseFile_isRead() {
    var after = changed(EWING, "| esmo-ewing-bumel-response | after-surgery | fit | < 50 |",
        "| esmo-ewing-bumel-response | after-surgery | fit | < 45 |");
    var examples = KnowledgeDifference.between(BASE, after).orBug().tables().stream().flatMap(table -> table
        .treatments().stream()).map(TableChange.Treatment::example).toList();
    assertThat(examples).isNotEmpty().allSatisfy(example -> assertThat(CaseFile.parse(example.caseFile(LocalDate.of(
        2026, 5, 4), after.vocabulary()), example.id(), after.vocabulary()).all()).isEmpty());
  }

  @Test
  void statusOfARow_changed_concernsNobody() {
    var after = changed(EWING, "| ESMO21, EWING2008 | unverified | No benefit in consolidation. |",
        "| ESMO21, EWING2008 | secondary | No benefit in consolidation. |");
    var difference = KnowledgeDifference.between(BASE, after).orBug();
    assertThat(difference.concernsPatients()).isFalse();
    assertThat(DifferenceText.of(difference, VignetteChange.Comparison.NONE)).contains("Nobody, by any table.",
        "esmo-ewing-zoledronate, status: unverified → secondary");
  }

  @Test
  void table_thatIsNew_namesWhoGetsSomething() {
    var texts = new LinkedHashMap<>(FILES.textByPath());
    texts.computeIfPresent(EWING, (_, text) -> text + """

        ## A table that was not there {#new-table}

        Domain: histology in (ewing-sarcoma)
        Gap: only for the test.

        | C | sex | → option | → position | → slot | strength | level | source | status | note |
        |---|---|---|---|---|---|---|---|---|---|
        | new-row | female | regimen:vdc-ie | consider | neoadjuvant | weak | - | ESMO21 | unverified | - |
        """);
    var after = KnowledgeBase.read(new KnowledgeFiles(texts)).orBug();
    var difference = KnowledgeDifference.between(BASE, after).orBug();
    assertThat(DifferenceText.of(difference, VignetteChange.Comparison.NONE)).contains("a new table",
        "would now get");
    everyExampleIsTreatedDifferently(difference, JoinedModels.of(BASE.model(), after.model()).orBug());
    everyExampleIsTreatedDifferently(KnowledgeDifference.between(after, BASE).orBug(), JoinedModels.of(after.model(),
        BASE.model()).orBug());
  }

  private static void everyExampleIsTreatedDifferently(KnowledgeDifference difference, JoinedModels models) {
    for (var table : difference.tables()) {
      for (var treatment : table.treatments()) {
        if (!models.after().table(table.table()).isKnowledgeModel()) {
          assertThat(outcome(models.before(), table, treatment)).as(treatment.text()).isNotEqualTo(outcome(models
              .after(), table, treatment));
        }
      }
    }
  }

  private static String outcome(DecisionModel model, TableChange table, TableChange.Treatment treatment) {
    var facts = Facts.builder(model.dictionary());
    treatment.example().values().forEach(facts::set);
    return switch (model.evaluate(facts.build()).outcome(table.table())) {
      case Outcome.Decided decided -> decided.result().text();
      case Outcome.NotCovered _ -> "not covered";
      case Outcome.Open open -> throw new AssertionError("not complete: " + open);
      case Outcome.Failed failed -> failed.toString();
    };
  }
}
