package org.osteon.planning.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.planning.knowledge.Modality;

/// The rules of docs/decisions/0006-options.md, one by one.
class OptionsTest {

  private static final String KNOWN = "histology: osteosarcoma-conventional, phase: newly-diagnosed, site: distal-femur";

  private static World world() {
    return new World().option("regimen:map", Modality.SYSTEMIC, List.of("doxorubicin", "methotrexate")).option(
        "regimen:ap", Modality.SYSTEMIC).option("operation:wide-resection", Modality.SURGERY);
  }

  private static String table(String id, String... rows) {
    return "## Table " + id + " {#" + id + "}\n\nGap: test\n\n"
        + "| C | histology | resectability | lvef | → option | → position | → slot | strength | level | source | status |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|\n" + String.join("\n", rows) + "\n";
  }

  private static String row(String id, String cells, String option, String position) {
    return "| " + id + " | " + cells + " | " + option + " | " + position
        + " | neoadjuvant | strong | I A | S | seen |";
  }

  private static Option only(Options options) {
    assertThat(options.offered()).hasSize(1);
    return options.offered().getFirst();
  }

  @Test
  void option_allAuthoritiesRecommend_isRecommended() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"))).guideline("B", table("b", row("b-1", "osteosarcoma-conventional | - | -", "regimen:map",
            "recommend")))
        .weigh(KNOWN);
    var option = only(options);
    assertThat(option.status()).isEqualTo(OptionStatus.RECOMMENDED);
    assertThat(option.authorities()).extracting(it -> it.citation().authority()).containsExactly("A", "B");
    assertThat(option.because()).extracting(Finding::fact).containsExactly("histology");
    assertThat(options.disagreements()).isEmpty();
  }

  @Test
  void option_authoritiesDiffer_isOptionalAndTheDisagreementNamesTheSilentOne() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"))).guideline("B", table("b", row("b-1", "osteosarcoma-conventional | - | -", "regimen:map",
            "against")))
        .guideline("C", table("c", row("c-1", "ewing-sarcoma | - | -", "regimen:map", "recommend")))
        .weigh(KNOWN);
    assertThat(only(options).status()).isEqualTo(OptionStatus.OPTIONAL);
    assertThat(options.disagreements()).singleElement().satisfies(disagreement -> assertThat(disagreement.positions())
        .extracting(side -> side.authority() + " " + side.stand().word()).containsExactly("A recommend", "B against",
            "C silent"));
  }

  @Test
  void option_onlyAgainst_isNotOfferedWithTheReason() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "against"))).weigh(KNOWN);
    assertThat(options.offered()).isEmpty();
    assertThat(options.notOffered()).singleElement().isInstanceOfSatisfying(NotOffered.AdvisedAgainst.class,
        against -> assertThat(against.authorities()).extracting(it -> it.citation().row().name()).containsExactly(
            "a-1"));
  }

  @Test
  void option_rowWaitsForAFact_isProvisionalUnderTheNeededValue() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | resectable | -",
        "operation:wide-resection", "recommend"))).weigh(KNOWN);
    var option = only(options);
    assertThat(option.status()).isEqualTo(OptionStatus.PROVISIONAL);
    assertThat(option.conditions()).extracting(Condition::text)
        .containsExactly("Resectability of the primary: R0 expected with acceptable function");
    assertThat(options.questions().getFirst().fact()).isEqualTo("resectability");
    assertThat(options.questions().getFirst().decides()).anySatisfy(answer -> assertThat(answer.then()).containsExactly(
        "Label of operation:wide-resection: recommended"));
  }

  @Test
  void option_rowsCoverEveryAnswer_isNotProvisional() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | >= 50", "regimen:map",
        "recommend"), row("a-2", "osteosarcoma-conventional | - | < 50", "regimen:map", "consider"))).weigh(KNOWN);
    assertThat(only(options).status()).isEqualTo(OptionStatus.OPTIONAL);
  }

  @Test
  void option_mayTurnAgainst_isProvisionalUntilThatIsExcluded() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"), row("a-2", "osteosarcoma-conventional | - | < 40", "regimen:map", "against"))).weigh(KNOWN);
    assertThat(only(options).conditions()).extracting(Condition::text).containsExactly(
        "Left ventricular ejection fraction ≥ 40 %");
  }

  @Test
  void option_contraindicationMayHold_isProvisionalUnderTheComplement() {
    var options = safetyWorld().weigh(KNOWN);
    var map = options.offered().stream().filter(option -> option.id().equals("regimen:map")).findFirst().orElseThrow();
    assertThat(map.status()).isEqualTo(OptionStatus.PROVISIONAL);
    assertThat(map.conditions()).extracting(Condition::text).containsExactly(
        "Left ventricular ejection fraction ≥ 50 %", "Glomerular filtration rate ≥ 60 mL/min/1.73 m²");
    assertThat(options.questions()).extracting(Question::fact).contains("lvef", "gfr");
  }

  @Test
  void option_contraindicationHolds_isBlockedAndComesLast() {
    var options = safetyWorld().weigh(KNOWN + ", lvef: {value: 40, unit: \"%\", date: 2026-05-01}");
    assertThat(options.offered()).extracting(option -> option.id() + " " + option.status().word()).containsExactly(
        "regimen:ap recommended", "regimen:map blocked");
    var blocked = options.offered().getLast();
    assertThat(blocked.blockedBy()).singleElement().satisfies(caution -> {
      assertThat(caution.citation().row().name()).isEqualTo("s-1");
      assertThat(caution.because()).extracting(Finding::value).containsExactly("40 %");
    });
  }

  @Test
  void option_safetyIsKnownToBeGood_isRecommended() {
    var options = safetyWorld().weigh(KNOWN
        + ", lvef: {value: 60, unit: \"%\", date: 2026-05-01}, gfr: {value: 90, unit: \"mL/min/{1.73_m2}\", date: 2026-05-01}");
    assertThat(options.offered()).extracting(option -> option.status().word()).containsOnly("recommended");
  }

  @Test
  void plan_histologyUnknown_listsNothingPossibleAndSaysWhatTheAnswerBrings() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"), row("a-2", "ewing-sarcoma | - | -", "regimen:ap", "recommend"))).weigh("phase: suspected");
    assertThat(options.offered()).isEmpty();
    assertThat(options.notOffered()).isEmpty();
    assertThat(options.questions()).extracting(Question::fact).containsExactly("histology");
    assertThat(options.questions().getFirst().decides()).extracting(answer -> answer.answer() + " → " + answer.then())
        .containsExactly("Osteosarcoma, conventional → [Label of regimen:map: recommended]",
            "Ewing sarcoma → [Label of regimen:ap: recommended]");
  }

  @Test
  void notOffered_rowFailsOnOneFact_namesItWithTheSmallestChange() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | >= 50", "regimen:map",
        "recommend"))).weigh(KNOWN + ", lvef: {value: 42, unit: \"%\", date: 2026-05-01}");
    assertThat(options.notOffered()).singleElement().isInstanceOfSatisfying(NotOffered.NearlyOffered.class, near -> {
      assertThat(near.nearest().row().name()).isEqualTo("a-1");
      assertThat(near.failing()).singleElement().satisfies(cell -> {
        assertThat(cell.need().text()).isEqualTo("Left ventricular ejection fraction ≥ 50 %");
        assertThat(cell.actual()).isEqualTo("42 %");
        assertThat(cell.change()).isEqualTo("at least 8 more (≥ 50 %)");
      });
    });
  }

  @Test
  void notOffered_rowFailsOnTheDisease_isNotMissed() {
    var options = world().guideline("A", table("a", row("a-1", "ewing-sarcoma | - | -", "regimen:map", "recommend")))
        .weigh(KNOWN);
    assertThat(options.notOffered()).isEmpty();
  }

  @Test
  void questions_twoHistologies_conflictIsAskedFirst() {
    var options = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | resectable | -",
        "regimen:map", "recommend"), row("a-2", "ewing-sarcoma | - | -", "regimen:ap", "recommend"))).weigh(
            "phase: newly-diagnosed, site: distal-femur, histology: [{value: osteosarcoma-conventional, date: 2026-04-01}, {value: ewing-sarcoma, date: 2026-04-20}]");
    assertThat(options.offered()).isEmpty();
    assertThat(options.questions().getFirst().fact()).isEqualTo("histology");
    assertThat(options.questions().getFirst().reason()).isEqualTo(Question.Reason.CONFLICTING);
    assertThat(options.questions().getFirst().decides()).hasSize(2);
  }

  @Test
  void comparison_threeAuthorities_showsWhereTheyAgreeDifferAndStandAlone() {
    var comparison = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"), row("a-2", "osteosarcoma-conventional | - | -", "regimen:ap", "recommend")))
        .guideline("B", table("b", row("b-1", "osteosarcoma-conventional | - | -", "regimen:map", "against"), row("b-2",
            "osteosarcoma-conventional | - | -", "regimen:ap", "recommend")))
        .guideline("C", table("c", row("c-1", "ewing-sarcoma | - | -", "regimen:map", "recommend"))).weigh(KNOWN)
        .comparison();
    assertThat(comparison.authorities()).containsExactly("A", "B");
    assertThat(comparison.lines()).extracting(line -> line.option() + " " + line.agreement().word() + " " + line
        .sides().stream().map(side -> side.authority() + ":" + side.stand().word()).toList())
        .containsExactly("regimen:map differ [A:recommend, B:against]", "regimen:ap agree [A:recommend, B:recommend]");
  }

  @Test
  void comparison_oneSpeaks_itStandsAlone() {
    var comparison = world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "consider"))).guideline("B", table("b", row("b-1", "ewing-sarcoma | - | -", "regimen:map", "recommend")))
        .weigh(KNOWN).comparison();
    assertThat(comparison.lines()).singleElement().satisfies(line -> assertThat(line.agreement()).isEqualTo(
        Comparison.Agreement.ALONE));
  }

  @Test
  void policy_prefersTheSecond_itGoesFirstWithinItsStatusAndSaysWhy() {
    var options = safetyWorld().document("policy", "Hospital", policy(
        "| p-1 | osteosarcoma-conventional | regimen:ap | prefer | S | seen |")).weigh(KNOWN + HEALTHY);
    assertThat(options.offered()).extracting(Option::id).containsExactly("regimen:ap", "regimen:map");
    assertThat(options.offered().getFirst().preferences()).singleElement().satisfies(preference -> {
      assertThat(preference.choice()).isEqualTo(Preference.Choice.PREFER);
      assertThat(preference.citation().row().name()).isEqualTo("p-1");
      assertThat(preference.citation().isLocal()).isTrue();
      assertThat(preference.passed()).containsExactly("Label of regimen:map");
    });
    assertThat(options.comparison().authorities()).containsExactly("A");
  }

  @Test
  void policy_avoidsTheFirst_itGoesBehindEvenIfAnotherRowPrefersIt() {
    var options = safetyWorld().document("policy", "Hospital", policy(
        "| p-1 | osteosarcoma-conventional | regimen:map | prefer | S | seen |",
        "| p-2 | osteosarcoma-conventional | regimen:map | avoid | S | seen |")).weigh(KNOWN + HEALTHY);
    assertThat(options.offered()).extracting(Option::id).containsExactly("regimen:ap", "regimen:map");
    assertThat(options.offered().getLast().preferences()).extracting(preference -> preference.choice().word()
        + preference.passed()).containsExactly("prefer[]", "avoid[Label of regimen:ap]");
  }

  @Test
  void policy_prefersWhatIsFirstAnyway_saysThatItMovedNothing() {
    var options = safetyWorld().document("policy", "Hospital", policy(
        "| p-1 | osteosarcoma-conventional | regimen:map | prefer | S | seen |")).weigh(KNOWN + HEALTHY);
    assertThat(options.offered()).extracting(Option::id).containsExactly("regimen:map", "regimen:ap");
    assertThat(options.offered().getFirst().preferences()).singleElement().satisfies(preference -> assertThat(preference
        .passed()).isEmpty());
  }

  @Test
  void policy_prefersWhatIsContraindicated_staysBlockedAndBehind() {
    var options = safetyWorld().document("policy", "Hospital", policy(
        "| p-1 | osteosarcoma-conventional | regimen:map | prefer | S | seen |")).weigh(KNOWN
            + ", gfr: {value: 40, unit: \"mL/min/{1.73_m2}\", date: 2026-05-01}, lvef: {value: 60, unit: \"%\", date: 2026-05-01}");
    assertThat(options.offered()).extracting(option -> option.id() + " " + option.status().word()).containsExactly(
        "regimen:ap recommended", "regimen:map blocked");
  }

  private static final String HEALTHY = ", gfr: {value: 100, unit: \"mL/min/{1.73_m2}\", date: 2026-05-01}, lvef: {value: 60, unit: \"%\", date: 2026-05-01}";

  private static String policy(String... rows) {
    return """
        ## Our preference {#our-preference}

        | C | histology | → option | → preference | source | status |
        |---|---|---|---|---|---|
        """ + String.join("\n", rows);
  }

  private static World safetyWorld() {
    return world().guideline("A", table("a", row("a-1", "osteosarcoma-conventional | - | -", "regimen:map",
        "recommend"), row("a-2", "osteosarcoma-conventional | - | -", "regimen:ap", "recommend"))).document("safety",
            "Osteon", """
                ## Organs {#organ-safety(drug)}

                | C | drug | lvef | gfr | → effect | → reason | source | status |
                |---|---|---|---|---|---|---|---|
                | s-1 | doxorubicin | < 50 | - | contraindicated | heart | S | seen |
                | s-2 | methotrexate | - | < 60 | contraindicated | kidney | S | seen |
                """);
  }
}
