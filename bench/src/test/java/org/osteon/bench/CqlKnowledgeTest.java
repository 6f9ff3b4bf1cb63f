package org.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vignette.VignetteFiles;

/// The published CQL in the reference engine says what we say: on some vignettes here, on all of them by `bench/cql`.
class CqlKnowledgeTest {
  private static final int CASES = 40;

  @Test
  void vignettes_inTheCqlEngine_giveTheSameRowsAndOptions() {
    var knowledge = KnowledgeBase.packaged().orBug();
    var vignettes = VignetteFiles.read(KnowledgeFiles.packaged().orBug(), knowledge.vocabulary()).orBug();
    var run = CqlRun.compare(knowledge, vignettes, Math.max(1, vignettes.size() / CASES));
    CqlRun.report(run, System.out);
    assertThat(run.knowledge().comparison().disagreements()).isEmpty();
    assertThat(run.knowledge().comparison().rows().equal()).isPositive();
    assertThat(run.knowledge().contraindications().equal()).isPositive();
    assertThat(run.knowledge().options()).isPositive();
  }
}
