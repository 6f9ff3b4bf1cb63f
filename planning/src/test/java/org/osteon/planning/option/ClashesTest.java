package org.osteon.planning.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osteon.planning.knowledge.Modality;

/// What must not meet: docs/decisions/0010-clashes-and-release.md, one by one.
class ClashesTest {

  private static final String KNOWN = "histology: osteosarcoma-conventional, phase: newly-diagnosed, site: distal-femur";

  private static final String OFFERS = """
      ## Offers {#offers}

      Gap: test

      | C | histology | → option | → position | → slot | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|
      | o-map | osteosarcoma-conventional | regimen:map | recommend | neoadjuvant | strong | - | S | seen |
      | o-ap | osteosarcoma-conventional | regimen:ap | consider | neoadjuvant | weak | - | S | seen |
      | o-radiation | osteosarcoma-conventional | radiation:definitive | consider | local-treatment | weak | - | S | seen |
      | o-operation | osteosarcoma-conventional | operation:wide-resection | recommend | local-treatment | strong | - | S | seen |
      """;

  private static final String CLASHES = """
      ## Clashes {#clash-test(one, other)}

      | C | one | other | gfr | → alert | → severity | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|---|
      | c-class | class:anthracycline | modality:radiation | - | burns | warn | strong | - | S | seen |
      | c-kidney | methotrexate | radiation:definitive | < 60 | stops | stop | strong | - | S | seen |
      | c-drugs | cisplatin | methotrexate | - | kidney | warn | strong | - | S | seen |
      | c-kidney-note | methotrexate | operation:wide-resection | < 30 | whispers | note | strong | - | S | seen |
      """;

  private static World world() {
    return new World().option("regimen:map", Modality.SYSTEMIC, List.of("doxorubicin", "methotrexate")).option(
        "regimen:ap", Modality.SYSTEMIC, List.of("cisplatin")).option("operation:wide-resection", Modality.SURGERY)
        .option("radiation:definitive", Modality.RADIATION).option("test:ct-chest", Modality.TEST).drug("doxorubicin",
            "anthracycline")
        .alert("burns").alert("stops").alert("kidney").alert("whispers").guideline("A", OFFERS).document("safety", "O",
            CLASHES);
  }

  private static String gfr(int value) {
    return ", gfr: {value: " + value + ", unit: \"mL/min/{1.73_m2}\", date: 2026-05-01}";
  }

  private static List<String> ids(Options options) {
    return options.alerts().stream().map(Alert::id).toList();
  }

  @Test
  void offeredOptions_namedByClassAndModality_raiseTheAlertIfBothAreChosen() {
    var alert = world().weigh(KNOWN + gfr(100)).alerts().getFirst();
    assertThat(alert.id()).isEqualTo("burns");
    assertThat(alert.citation().row().name()).isEqualTo("c-class");
    assertThat(alert.clash().options()).extracting(Choice::id).containsExactly("regimen:map", "radiation:definitive");
    assertThat(alert.clash().text()).isEqualTo(
        "If both are chosen: Label of regimen:map, with Label of radiation:definitive.");
  }

  @Test
  void twoRegimensForTheSamePlace_areAlternatives_untilBothAreChosen() {
    assertThat(ids(world().weigh(KNOWN + gfr(100)))).doesNotContain("kidney");
    assertThat(ids(world().weigh(KNOWN + gfr(100), "\"regimen:map\", \"regimen:ap\""))).containsExactly("kidney");
  }

  @Test
  void rowWithAFact_holdsOnlyWithThatFact_andNamesIt() {
    assertThat(ids(world().weigh(KNOWN + gfr(100)))).containsExactly("burns");
    var alerts = world().weigh(KNOWN + gfr(50)).alerts();
    assertThat(alerts).extracting(Alert::id).containsExactly("stops", "burns");
    assertThat(alerts.getFirst().facts()).extracting(Finding::fact).containsExactly("gfr");
    assertThat(alerts.getFirst().clash().conditions()).isEmpty();
  }

  @Test
  void missingFact_isAsked_andOnlyAStopIsToldUnderItsCondition() {
    var options = world().weigh(KNOWN);
    assertThat(ids(options)).containsExactly("stops", "burns");
    assertThat(options.alerts().getFirst().clash().conditions()).extracting(Condition::text).containsExactly(
        "Glomerular filtration rate < 60 mL/min/1.73 m²");
    assertThat(options.questions()).anySatisfy(question -> {
      assertThat(question.fact()).isEqualTo("gfr");
      assertThat(question.decides()).anySatisfy(answer -> assertThat(answer.then()).contains(
          "alert: Message of stops"));
    });
  }

  @Test
  void choices_limitWhatIsHeldAgainstWhat() {
    assertThat(ids(world().weigh(KNOWN + gfr(50), "\"regimen:map\""))).isEmpty();
    assertThat(ids(world().weigh(KNOWN + gfr(50), "\"regimen:map\", \"operation:wide-resection\""))).isEmpty();
    assertThat(world().weigh(KNOWN + gfr(50), "\"radiation:definitive\", \"regimen:map\"").alerts().getFirst().clash()
        .text()).startsWith("Chosen together: Label of regimen:map, with Label of radiation:definitive");
  }

  @Test
  void choice_thatNobodyOffers_isAlerted() {
    var alerts = world().weigh(KNOWN + gfr(100), "\"test:ct-chest\"").alerts();
    assertThat(alerts).singleElement().satisfies(alert -> {
      assertThat(alert.id()).isEqualTo("choice-not-offered");
      assertThat(alert.message()).contains("Label of test:ct-chest");
      assertThat(alert.clash().options()).extracting(Choice::id).containsExactly("test:ct-chest");
    });
  }

  @Test
  void choice_thatIsBlocked_stopsAndLeavesThePlanOfOthersAlone() {
    var world = world().document("safety", "O", """
        ## Safety {#s(drug)}

        | C | drug | gfr | → effect | → reason | strength | level | source | status |
        |---|---|---|---|---|---|---|---|---|
        | s-1 | methotrexate | < 60 | contraindicated | "The kidneys fail." | strong | - | S | seen |
        """);
    assertThat(ids(world.weigh(KNOWN + gfr(50)))).isEmpty();
    var alerts = world.weigh(KNOWN + gfr(50), "\"regimen:map\"").alerts();
    assertThat(alerts).singleElement().satisfies(alert -> {
      assertThat(alert.id()).isEqualTo("choice-blocked");
      assertThat(alert.severity()).isEqualTo(Alert.Severity.STOP);
      assertThat(alert.advice()).contains("The kidneys fail.");
      assertThat(alert.citation().row().name()).isEqualTo("s-1");
    });
  }

  @Test
  void tableWithOneSide_speaksAboutWhatThePatientHasHad() {
    var world = world().alert("recall").document("safety", "O", """
        ## Recent {#clash-recent(one)}

        | C | one | prior-lung-radiation | → alert | → severity | strength | level | source | status |
        |---|---|---|---|---|---|---|---|---|
        | r-1 | class:anthracycline | true | recall | warn | strong | - | S | seen |
        """);
    assertThat(ids(world.weigh(KNOWN + gfr(100) + ", prior-lung-radiation: false"))).containsExactly("burns");
    var alerts = world.weigh(KNOWN + gfr(100) + ", prior-lung-radiation: true", "\"regimen:map\"").alerts();
    assertThat(alerts).singleElement().satisfies(alert -> {
      assertThat(alert.id()).isEqualTo("recall");
      assertThat(alert.clash().text()).isEqualTo("Chosen: Label of regimen:map.");
    });
  }

  @TestFactory
  Stream<DynamicTest> choices_inAnyOrderAndWithAnUnrelatedOne_raiseTheSame() {
    return LongStream.rangeClosed(1, 12)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holds(new Random(
            seed))));
  }

  /// The operation meets nothing with a normal filtration, so it is unrelated.
  private static void holds(Random random) {
    var choices = new ArrayList<>(Stream.of("regimen:map", "regimen:ap", "radiation:definitive").filter(_ -> random
        .nextInt(4) > 0).toList());
    if (choices.isEmpty()) {
      return;
    }
    var facts = KNOWN + gfr(random.nextBoolean() ? 50 : 100);
    var plain = world().weigh(facts, quoted(choices)).alerts();
    Collections.shuffle(choices, random);
    assertThat(world().weigh(facts, quoted(choices)).alerts()).isEqualTo(plain);
    choices.add(random.nextInt(choices.size() + 1), "operation:wide-resection");
    assertThat(world().weigh(facts, quoted(choices)).alerts()).isEqualTo(plain);
  }

  private static String quoted(List<String> ids) {
    return String.join(", ", ids.stream().map(id -> '"' + id + '"').toList());
  }
}
