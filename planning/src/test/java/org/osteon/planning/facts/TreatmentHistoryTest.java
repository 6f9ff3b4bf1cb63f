package org.osteon.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteon.planning.facts.Cases.state;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What is concluded from events.
class TreatmentHistoryTest {
  private static final String PATIENT = "birth-date: 1990-03-01, sex: female";
  private static final String BODY = "facts:\n  histology: ewing-sarcoma\n  height: 175 cm\n  weight: {value: 70 kg, date: 2026-02-01}\n";

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      []                                                                                           | newly-diagnosed
      [{date: 2026-01-02, type: systemic, regimen: map}]                                           | after-neoadjuvant
      [{date: 2026-01-02, type: systemic, regimen: map, status: ordered}]                          | newly-diagnosed
      [{date: 2026-01-02, type: systemic, regimen: map}, {date: 2026-04-01, type: surgery}]        | after-surgery
      [{date: 2026-01-02, type: surgery, target: metastasis}]                                      | newly-diagnosed
      [{date: 2026-01-02, type: radiation}]                                                        | after-neoadjuvant,after-surgery
      [{date: 2025-01-02, type: surgery}, {date: 2025-06-01, type: end-of-treatment}]              | surveillance
      [{date: 2025-06-01, type: end-of-treatment}, {date: 2026-02-01, type: relapse}]              | relapse-first
      [{date: 2024-06-01, type: relapse}, {date: 2026-02-01, type: relapse}]                       | relapse-later
      [{date: 2024-06-01, type: relapse}, {date: 2025-02-01, type: end-of-treatment}]              | surveillance
      """)
  void phase_readFromACompleteHistory_isTheLastThingThatHappened(String events, String phases) {
    assertThat(state(Cases.of(PATIENT, BODY + "events: " + events + "\n"), "phase").values()).isEqualTo(
        ValueSet.Names.of(phases.split(",")));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      []                                                                   | never
      [{date: 2026-04-30, type: radiation}]                                | within-4-weeks
      [{date: 2020-01-02, type: radiation}, {date: 2026-03-02, type: radiation}] | 4-to-12-weeks
      [{date: 2020-01-02, type: radiation}]                                | over-12-weeks
      """)
  void lastRadiation_readFromACompleteHistory_isTheClassOfTheLatest(String events, String since) {
    var board = Cases.of(PATIENT, BODY + "events: " + events + "\n");
    var state = state(board, "last-radiation");
    assertThat(state.values()).isEqualTo(ValueSet.Names.of(since));
  }

  /// Radiation that no event tells of belongs to a disease that no event tells of either: its drugs are not none.
  @ParameterizedTest(name = "{0}, {1} → {2}, {3}, {4}")
  @CsvSource(delimiter = '|', textBlock = """
      sarcoma-cause: irradiated-field     | []                                    | open   | open  | open
      prior-radiation-to-site: true       | []                                    | open   | open  | open
      prior-lung-radiation: true          | []                                    | open   | open  | open
      sarcoma-cause: none                 | []                                    | none   | never | never
      prior-radiation-to-site: false      | []                                    | none   | never | never
      sarcoma-cause: irradiated-field     | [{date: 2010-01-02, type: radiation}] | none   | over-12-weeks | never
      """)
  void history_withASignOfRadiationThatNoEventTells_leavesEarlierTreatmentOpen(String sign, String events,
      String doxorubicin, String radiation, String vessels) {
    var board = Cases.of(PATIENT, BODY + "  " + sign + "\nevents: " + events + "\n");
    assertThat(isOpen(board, "cumulative-doxorubicin")).isEqualTo(doxorubicin.equals("open"));
    assertThat(isOpen(board, "prior-ifosfamide")).isEqualTo(doxorubicin.equals("open"));
    assertThat(isOpen(board, "last-radiation")).isEqualTo(radiation.equals("open"));
    assertThat(isOpen(board, "last-vegfr-inhibitor")).isEqualTo(vessels.equals("open"));
  }

  private static boolean isOpen(CaseFacts facts, String fact) {
    return state(facts, fact).knowledge() instanceof Knowledge.NotRecorded;
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      []                                                                     | never
      [{date: 2026-04-20, type: systemic, given: [{drug: pazopanib}]}]     | within-4-weeks
      [{date: 2026-03-02, type: systemic, given: [{drug: pazopanib}]}]    | 4-to-12-weeks
      [{date: 2020-01-02, type: systemic, given: [{drug: pazopanib}]}]       | over-12-weeks
      [{date: 2026-04-20, type: systemic, given: [{drug: doxorubicin}]}]     | never
      """)
  void lastVegfrInhibitor_readFromACompleteHistory_looksAtDrugsOfThatClassOnly(String events, String since) {
    assertThat(state(Cases.of(PATIENT, BODY + "events: " + events + "\n"), "last-vegfr-inhibitor").values()).isEqualTo(
        ValueSet.Names.of(since));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      []                                                                                      | false
      [{date: 2025-01-02, type: systemic, given: [{drug: busulfan}, {drug: melphalan}]}]      | true
      [{date: 2025-01-02, type: systemic, given: [{drug: melphalan}]}]                        | false
      """)
  void priorBusulfan_readFromACompleteHistory_isWhetherItWasGiven(String events, boolean given) {
    assertThat(state(Cases.of(PATIENT, BODY + "events: " + events + "\n"), "prior-busulfan").values()).isEqualTo(given
        ? ValueSet.Flags.YES
        : ValueSet.Flags.NO);
  }

  @Test
  void phase_withoutEvents_leavesOpenWhatHappened() {
    var phase = state(Cases.of(PATIENT, BODY), "phase");
    assertThat(phase.knowledge()).isEqualTo(new Knowledge.Partial());
    assertThat(phase.values().contains(new Value.Name("suspected"))).isFalse();
    assertThat(phase.values().contains(new Value.Name("relapse-first"))).isTrue();
  }

  @Test
  void cumulativeDoses_givenInMgOrPerArea_areSummedByTheBodyOfTheDay() {
    var facts = Cases.of(PATIENT, BODY + """
        events:
          - {date: 2026-02-02, type: systemic, regimen: map, given: [{drug: doxorubicin, dose: 138.35 mg}, {drug: cisplatin, dose: 120 mg/m2}]}
          - {date: 2026-03-02, type: systemic, regimen: map, given: [{drug: doxorubicin, dose: 75 mg/m2}, {drug: mitoxantrone, dose: 10 mg/m2}]}
          - {date: 2026-03-09, type: systemic, regimen: map, status: ordered, given: [{drug: doxorubicin, dose: 75 mg/m2}]}
        """);
    var doxorubicin = ((Value.Decimal) ((Knowledge.Known) state(facts, "cumulative-doxorubicin").knowledge()).value())
        .value();
    assertThat(doxorubicin).isBetween(new BigDecimal("254.9"), new BigDecimal("255.1"));
    assertThat(state(facts, "cumulative-cisplatin").knowledge())
        .isEqualTo(new Knowledge.Known(Value.Decimal.of("120")));
    assertThat(((Provenance.Computed) state(facts, "cumulative-doxorubicin").provenance()).reference())
        .contains("Feijen");
  }

  @Test
  void publishedExampleOfEquivalence_daunorubicinAndMitoxantrone_is285() {
    var facts = Cases.of(PATIENT, BODY + """
        events:
          - {date: 2010-02-02, type: systemic, given: [{drug: daunorubicin, dose: 300 mg/m2}, {drug: mitoxantrone, dose: 10 mg/m2}]}
        """);
    assertThat(state(facts, "cumulative-doxorubicin").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of(
        "285")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      {date: 2026-02-02, type: systemic, given: [{drug: doxorubicin, dose: 75 mg/m2}, {drug: doxorubicin}]}
      {date: 2026-02-02, type: systemic, given: [{drug: doxorubicin, dose: 75 mg/m2}, {drug: idarubicin, dose: 8 mg/m2}]}
      {date: 2026-02-02, type: systemic, given: [{drug: doxorubicin, dose: 75 mg/m2}]}, {date: 2026-03-02, type: systemic, regimen: map}
      {date: 2026-02-02, type: systemic, given: [{drug: doxorubicin, dose: 75 mg/m2}]}, {date: 2026-03-02, type: systemic}
      {date: 2026-02-02, type: systemic, given: [{drug: doxorubicin, dose: 75 mg/m2}]}, {date: 2025-03-02, type: systemic, given: [{drug: doxorubicin, dose: 100 mg}]}
      """)
  void whatCannotBeCounted_leavesTheSumOpenUpward(String events) {
    assertThat(state(Cases.of(PATIENT, BODY + "events: [" + events + "]\n"), "cumulative-doxorubicin").values())
        .isEqualTo(
            ValueSet.Numbers.of(Interval.closed(new BigDecimal(75), new BigDecimal(2000))));
  }

  @Test
  void neverGiven_inACompleteHistory_isZeroAndNo_andOtherwiseUnknown() {
    var complete = Cases.of(PATIENT, BODY + "events: []\n");
    assertThat(state(complete, "cumulative-doxorubicin").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of(
        "0")));
    assertThat(state(complete, "prior-ifosfamide").knowledge()).isEqualTo(new Knowledge.Known(new Value.Flag(false)));
    assertThat(state(complete, "induction-regimen").knowledge()).isEqualTo(new Knowledge.Known(new Value.Name("none")));
    var partial = Cases.of(PATIENT, BODY);
    for (var fact : Arrays.asList("cumulative-doxorubicin", "prior-ifosfamide", "induction-regimen")) {
      assertThat(state(partial, fact).knowledge()).as(fact).isEqualTo(new Knowledge.NotRecorded());
    }
  }

  @Test
  void regimens_beforeLocalTreatment_nameTheInduction() {
    var facts = Cases.of(PATIENT, BODY + """
        events:
          - {date: 2026-01-02, type: systemic, regimen: vdc-ie}
          - {date: 2026-04-04, type: surgery}
          - {date: 2026-04-24, type: systemic, regimen: map}
        """);
    assertThat(state(facts, "induction-regimen").knowledge()).isEqualTo(new Knowledge.Known(new Value.Name("vdc-ie")));
    assertThat(state(facts, "prior-ifosfamide").knowledge()).isEqualTo(new Knowledge.Known(new Value.Flag(true)));
    assertThat(state(facts, "days-since-surgery").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of("30")));
  }

  @Test
  void impreciseDates_giveRanges() {
    var facts = Cases.of(PATIENT, BODY + """
        events:
          - {date: 2026-04, type: surgery}
          - {date: 2025-06-04, type: end-of-treatment}
        """);
    assertThat(state(facts, "days-since-surgery").values())
        .isEqualTo(ValueSet.Numbers.of(Interval.closed(new BigDecimal(
            4), new BigDecimal(33))));
    assertThat(state(facts, "months-since-treatment").knowledge()).isEqualTo(new Knowledge.Known(Value.Decimal.of(
        "11")));
  }
}
