package org.osteon.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteon.planning.facts.Cases.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.vocabulary.Purpose;

class FactDerivationTest {
  private static final String BOY = "birth-date: 2011-03-01, sex: male";
  private static final String WOMAN = "birth-date: 1990-03-01, sex: female";

  @Test
  void nothingRecorded_derived_isWhollyUnknownButAgeAndPhase() {
    var facts = Cases.of("birth-date: 2011", "");
    assertThat(facts.states()).hasSize(Cases.VOCABULARY.facts().size());
    assertThat(state(facts, "lvef").knowledge()).isEqualTo(new Knowledge.NotRecorded());
    assertThat(state(facts, "age").values().contains(Value.Decimal.of("14"))).isTrue();
    assertThat(state(facts, "age").values().contains(Value.Decimal.of("15"))).isTrue();
    assertThat(state(facts, "age").values().contains(Value.Decimal.of("14.5"))).isFalse();
    assertThat(state(facts, "phase").knowledge()).isEqualTo(new Knowledge.Known(new Value.Name("suspected")));
    assertThat(facts.diagnostics()).isEmpty();
  }

  @Test
  void everyState_derived_isInsideItsDomainAndNeverEmpty() {
    var facts = Cases.of(WOMAN, """
        facts:
          histology: ewing-sarcoma
          weight: {between: [60 kg, 70 kg]}
          height: 170 cm
          creatinine: {under: 1 mg/dL}
        """);
    facts.states().forEach((fact, state) -> {
      assertThat(state.values().isEmpty()).as(fact.name()).isFalse();
      assertThat(state.values().isSubsetOf(Cases.VOCABULARY.definition(fact).domain().all())).as(fact.name()).isTrue();
    });
  }

  @Test
  void resultOlderThanItsWindow_derived_isStaleAndCountsAsUnknown() {
    var facts = Cases.of(BOY, """
        facts:
          phase: newly-diagnosed
          lvef: {value: 62 %, date: 2025-05-04}
          creatinine: {value: 0.7 mg/dL, date: 2026-04}
          hearing-grade: {value: 0, date: 2026-04-06}
        """);
    assertThat(state(facts, "lvef").knowledge())
        .isEqualTo(new Knowledge.Stale("62 %", ClinicalDate.of(LocalDate.of(2025,
            5, 4)), 28, new Purpose("chemotherapy")));
    assertThat(state(facts, "lvef").values()).isEqualTo(Cases.VOCABULARY.definition(new FactId("lvef")).all());
    assertThat(state(facts, "creatinine").knowledge()).isInstanceOf(Knowledge.Stale.class);
    assertThat(state(facts, "gfr").knowledge()).isEqualTo(new Knowledge.NotRecorded());
    assertThat(state(facts, "hearing-grade").knowledge()).isInstanceOf(Knowledge.Known.class);
  }

  @Test
  void window_dependsOnThePurposeOfThePhase() {
    var result = "  lvef: {value: 62 %, date: 2026-03-01}\n";
    assertThat(state(Cases.of(BOY, "facts:\n  phase: after-neoadjuvant\n" + result), "lvef").knowledge()).isInstanceOf(
        Knowledge.Known.class);
    assertThat(state(Cases.of(BOY, "facts:\n  phase: after-surgery\n" + result), "lvef").knowledge()).isInstanceOf(
        Knowledge.Stale.class);
    assertThat(state(Cases.of(BOY, "facts:\n  phase: {one-of: [after-neoadjuvant, after-surgery]}\n" + result), "lvef")
        .knowledge()).isInstanceOf(Knowledge.Stale.class);
  }

  @Test
  void measurements_repeated_newestStandsAndAnOlderOneIsNoConflict() {
    var facts = Cases.of(BOY, """
        facts:
          phase: newly-diagnosed
          weight: [{value: 50 kg, date: 2026-05-01}, {value: 61 kg, date: 2026-02-01}]
          creatinine: [{value: 0.9 mg/dL, date: 2026-05-02}, {value: 0.7 mg/dL, date: 2026-05-01}, pending]
        """);
    assertThat(state(facts, "weight").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("50")));
    assertThat(state(facts, "creatinine").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("0.9")));
  }

  @Test
  void twoWeightsADayApart_thatDifferByMoreThanTheTolerance_conflict() {
    var facts = Cases.of(BOY, """
        facts:
          phase: newly-diagnosed
          height: 160 cm
          weight: [{value: 50 kg, date: 2026-05-03}, {value: 60 kg, date: 2026-05-02}]
        """);
    assertThat(state(facts, "weight").knowledge()).isInstanceOfSatisfying(Knowledge.Conflicting.class,
        conflict -> assertThat(conflict.records()).hasSize(2));
    assertThat(state(facts, "weight").values()).isEqualTo(ValueSet.Numbers.of(new BigDecimal(50)).union(ValueSet.Numbers
        .of(new BigDecimal(60))));
    assertThat(state(facts, "body-surface-area").values()).isEqualTo(ValueSet.Numbers.of(Interval.closed(new BigDecimal(
        "1.4907"), new BigDecimal("1.6330"))));
    assertThat(facts.diagnostics()).extracting(fault -> fault.code().id()).containsExactly("OST-FCT-0001");
  }

  @Test
  void twoWeightsADayApart_withinTheTolerance_theNewerStands() {
    var facts = Cases.of(BOY, """
        facts:
          phase: newly-diagnosed
          weight: [{value: 50 kg, date: 2026-05-03}, {value: 52 kg, date: 2026-05-02}]
        """);
    assertThat(state(facts, "weight").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("50")));
  }

  @Test
  void twoHistologies_conflictWhateverTheirDates_unlessTheLaterRevises() {
    var two = """
        facts:
          histology: [{value: ewing-sarcoma, date: 2024-01-01}, {value: round-cell-cic, date: 2026-04-01%s}]
        """;
    assertThat(state(Cases.of(BOY, two.formatted("")), "histology").knowledge()).isInstanceOf(
        Knowledge.Conflicting.class);
    assertThat(state(Cases.of(BOY, two.formatted("")), "histology").values())
        .isEqualTo(ValueSet.Names.of("ewing-sarcoma",
            "round-cell-cic"));
    assertThat(state(Cases.of(BOY, two.formatted(", revision: true")), "histology").knowledge()).isEqualTo(
        new Knowledge.Known(new Value.Name("round-cell-cic")));
  }

  @Test
  void partialAndExactRecords_thatFit_narrowEachOther() {
    var facts = Cases.of(BOY, """
        facts:
          site: [{one-of: [distal-femur, proximal-tibia]}, distal-femur]
        """);
    assertThat(state(facts, "site").knowledge()).isEqualTo(new Knowledge.Known(new Value.Name("distal-femur")));
  }

  @Test
  void maleWithPositivePregnancyTest_derived_putsAllThreeInDoubt() {
    var facts = Cases.of(BOY, "facts:\n  phase: newly-diagnosed\n  pregnancy-test: positive\n");
    for (var fact : new String[]{"sex", "pregnancy-test", "pregnant"}) {
      assertThat(state(facts, fact).knowledge()).as(fact).isInstanceOf(Knowledge.Conflicting.class);
      assertThat(state(facts, fact).values().isSingle()).as(fact).isFalse();
    }
  }

  @Test
  void pregnancy_isRuledOutBySexOrNegativeTest_andNeverConcludedFromAPositiveOne() {
    assertThat(state(Cases.of(BOY, ""), "pregnant").knowledge()).isEqualTo(new Knowledge.Known(new Value.Flag(false)));
    assertThat(state(Cases.of(WOMAN, ""), "pregnant").knowledge()).isEqualTo(new Knowledge.NotRecorded());
    assertThat(state(Cases.of(WOMAN, "facts:\n  pregnancy-test: negative\n"), "pregnant").knowledge()).isEqualTo(
        new Knowledge.Known(new Value.Flag(false)));
    assertThat(state(Cases.of(WOMAN, "facts:\n  pregnancy-test: positive\n"), "pregnant").knowledge()).isEqualTo(
        new Knowledge.NotRecorded());
    assertThat(state(
        Cases.of(WOMAN, "facts:\n  phase: newly-diagnosed\n  pregnancy-test: {value: negative, date: 2026-03-01}\n"),
        "pregnant").knowledge()).isEqualTo(new Knowledge.NotRecorded());
  }

  @Test
  void reasonForAbsence_isKept_andAFormulaSpeaksInItsPlace() {
    assertThat(state(Cases.of(BOY, "facts:\n  lvef: {absent: not-done}\n"), "lvef").knowledge()).isEqualTo(
        new Knowledge.Absent(AbsenceReason.NOT_DONE));
    assertThat(state(Cases.of(BOY, "facts:\n  gfr: pending\n  height: 160 cm\n  creatinine: 0.6 mg/dL\n"), "gfr")
        .knowledge()).isInstanceOf(Knowledge.Known.class);
  }

  @Test
  void recordedGfr_standsBeforeTheFormula() {
    var facts = Cases.of(BOY, "facts:\n  gfr: 80 mL/min/{1.73_m2}\n  height: 160 cm\n  creatinine: 0.6 mg/dL\n");
    assertThat(state(facts, "gfr").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("80")));
  }

  @Test
  void gfr_whenSexIsUnknown_coversBothSexes() {
    var facts = Cases.of("birth-date: 1990-01-01", "facts:\n  creatinine: 0.9 mg/dL\n");
    assertThat(state(facts, "gfr").knowledge()).isEqualTo(new Knowledge.Partial());
  }

  @Test
  void performance_readsTheScaleOfTheAge_andTakesTheWorse() {
    assertThat(state(Cases.of(BOY, "facts:\n  lansky: 60\n"), "performance").knowledge()).isEqualTo(new Knowledge.Known(
        new Value.Name("limited")));
    assertThat(state(Cases.of(BOY, "facts:\n  karnofsky: 60\n"), "performance").knowledge()).isEqualTo(
        new Knowledge.NotRecorded());
    assertThat(state(Cases.of(WOMAN, "facts:\n  ecog: 1\n  karnofsky: 40\n"), "performance").knowledge()).isEqualTo(
        new Knowledge.Known(new Value.Name("poor")));
    assertThat(state(Cases.of(WOMAN, "facts:\n  ecog: {at-most: 2}\n"), "performance").values()).isEqualTo(
        ValueSet.Names.of("good", "limited"));
  }

  @Test
  void upperLimitRatio_needsTheLimitOfTheSameResult() {
    assertThat(state(Cases.of(BOY, "facts:\n  alt: {value: 135 U/L, upper-limit: 45}\n"), "alt-ratio").knowledge())
        .isEqualTo(new Knowledge.Known(Value.Decimal.of("3")));
    assertThat(state(Cases.of(BOY, "facts:\n  alt: 135 U/L\n"), "alt-ratio").knowledge()).isEqualTo(
        new Knowledge.NotRecorded());
  }

  @Test
  void upperLimit_hasTheUnitOfItsResult_orItsOwn() {
    var same = Cases.of(BOY, "facts:\n  bilirubin: {value: 42 umol/L, upper-limit: 21}\n");
    var own = Cases.of(BOY,
        "facts:\n  bilirubin: {value: 2.4 mg/dL, upper-limit: 20.52474942701741182909725310436835 umol/L}\n");
    assertThat(state(same, "bilirubin-ratio").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("2")));
    assertThat(state(own, "bilirubin-ratio").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("2")));
  }
}
