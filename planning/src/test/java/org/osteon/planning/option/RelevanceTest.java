package org.osteon.planning.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.planning.knowledge.Modality;

/// What a patient need not be asked, and where a dose stands. Source: docs/decisions/0012-relevance-and-doses.md.
final class RelevanceTest {

  private static final String KNOWN = "phase: newly-diagnosed, histology: osteosarcoma-conventional, site: distal-femur, metastases: []";

  private static final String OFFERS = """
      ## Steps {#steps}

      | C | pain-intensity | spinal-cord-compression | surgical-margin | → option | → position | → slot | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|---|---|
      | s-pain | > 6 | - | - | operation:block | consider | local-treatment | weak | - | S | seen |
      | s-cord | - | true | - | operation:decompression | recommend | local-treatment | strong | - | S | seen |
      | s-margin | - | - | r1 | operation:again | recommend | local-treatment | strong | - | S | seen |
      """;

  private static final String QUIET = """
      ## Quiet {#quiet}

      Gap: everything else is asked.

      | C | phase | symptoms | → fact | → ask | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|
      | q-pain | - | not(bone-pain) | pain-intensity | later | weak | - | S | seen |
      | q-cord | - | not(neurological-deficit) | spinal-cord-compression | later | weak | - | S | seen |
      | q-margin | newly-diagnosed | - | surgical-margin | not-needed | weak | - | S | seen |
      """;

  private static final String SAFETY = """
      ## Safety {#safety(option)}

      | C | option | pain-intensity | → effect | → reason | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|
      | x-pain | operation:block | > 8 | contraindicated | too-much | strong | - | S | seen |
      """;

  private static World world() {
    return new World().option("operation:block", Modality.SURGERY).option("operation:decompression", Modality.SURGERY)
        .option("operation:again", Modality.SURGERY).guideline("A", OFFERS).document("workup", "W", QUIET);
  }

  private static List<String> asked(Options options) {
    return options.questions().stream().map(Question::fact).toList();
  }

  private static List<String> listed(Options options) {
    return options.offered().stream().map(Option::id).toList();
  }

  @Test
  void fact_thatDoesNotMatterHere_isNeitherAskedNorListed() {
    var options = world().weigh(KNOWN + ", symptoms: [mass]");
    assertThat(asked(options)).isEmpty();
    assertThat(listed(options)).isEmpty();
  }

  @Test
  void fact_whoseReasonIsUnknown_isAskedAfterIt() {
    var options = world().weigh(KNOWN);
    assertThat(asked(options)).containsExactly("symptoms");
    assertThat(listed(options)).isEmpty();
  }

  @Test
  void fact_thatMatters_isAskedAndListed() {
    var options = world().weigh(KNOWN + ", symptoms: [bone-pain]");
    assertThat(asked(options)).containsExactly("pain-intensity");
    assertThat(listed(options)).containsExactly("operation:block");
  }

  @Test
  void recordedDanger_staysWhateverTheRelevanceTableSays() {
    var options = world().weigh(KNOWN + ", symptoms: [mass], spinal-cord-compression: true, surgical-margin: r1");
    assertThat(listed(options)).containsExactly("operation:decompression", "operation:again");
    assertThat(options.offered()).allMatch(option -> option.status() == OptionStatus.RECOMMENDED);
  }

  @Test
  void contraindicationThatMayHold_isAskedAllTheSame() {
    var certain = OFFERS.replace("| s-pain | > 6 |", "| s-pain | - |");
    var options = new World().option("operation:block", Modality.SURGERY).option("operation:decompression",
        Modality.SURGERY).option("operation:again", Modality.SURGERY).guideline("A", certain)
        .document("workup", "W", QUIET)
        .document("safety", "X", SAFETY).weigh(KNOWN + ", symptoms: [mass]");
    assertThat(asked(options)).containsExactly("pain-intensity");
    assertThat(options.offered()).extracting(Option::status).containsExactly(OptionStatus.PROVISIONAL);
  }

  private static final String DOSES = """
      ## Doses {#doses}

      | C | resectability | → option | → position | → slot | strength | level | source | status |
      |---|---|---|---|---|---|---|---|---|
      | d-radiation | unresectable | radiation:definitive | recommend | local-treatment | strong | - | S | seen |
      | d-dose | - | prescription:sixty | consider | local-treatment | weak | - | S | seen |
      """;

  private static World doses() {
    return new World().option("radiation:definitive", Modality.RADIATION).dose("prescription:sixty",
        "radiation:definitive").guideline("A", DOSES);
  }

  @Test
  void dose_standsUnderItsTreatment() {
    var options = doses().weigh(KNOWN + ", resectability: unresectable");
    assertThat(options.offered()).extracting(Option::id).containsExactly("radiation:definitive", "prescription:sixty");
    assertThat(options.offered()).extracting(Option::doseOf).containsExactly("", "radiation:definitive");
  }

  @Test
  void dose_withoutItsTreatment_isNotListed() {
    var options = doses().weigh(KNOWN + ", resectability: resectable");
    assertThat(listed(options)).isEmpty();
    assertThat(options.notOffered()).extracting(NotOffered::id).containsExactly("radiation:definitive");
  }
}
