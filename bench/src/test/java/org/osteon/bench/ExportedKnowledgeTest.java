package org.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;

/// The files that `osteon knowledge export --to dmn` writes, in the engines that people have: every table says there what it
/// says here. The counts are in docs/conformance/dmn.md; `bench/run-export` asks far more.
class ExportedKnowledgeTest {

  /// `all` for the long run.
  private static final boolean LONG = System.getProperty("osteon.export", "").equals("all");

  /// Every so many-th vignette in the short run: a table takes Camunda some hundred times as long as KIE.
  private static final int CAMUNDA_STRIDE = 200;

  private final KnowledgeBase knowledge = KnowledgeBase.packaged().orBug();
  private final Guidelines guidelines = Guidelines.of(knowledge.model(), knowledge.vocabulary());
  private final List<Vignette> vignettes = VignetteFiles.read(KnowledgeFiles.packaged().orBug(), knowledge
      .vocabulary()).orBug();

  @Test
  void everyTable_ofCompletedVignettes_endsInKieAsHere() {
    report("Apache KIE", new ExportComparison(guidelines, vignettes, LONG ? 4 : 1).run(KiePeer::new, LONG));
  }

  @Test
  void everyTable_ofCompletedVignettes_endsInCamundaAsHere() {
    report("Camunda 7", new ExportComparison(guidelines, some(), 1).run(CamundaPeer::new, false));
  }

  private List<Vignette> some() {
    return LONG
        ? vignettes
        : IntStream.range(0, vignettes.size()).filter(at -> at % CAMUNDA_STRIDE == 0).mapToObj(vignettes::get).toList();
  }

  private static void report(String engine, ExportComparison.Tally tally) {
    System.out.println(tally.text(engine));
    assertThat(tally.speaking()).as("results that are not empty").isGreaterThan(tally.comparisons() / 100);
    assertThat(tally.differences()).isEmpty();
  }
}
