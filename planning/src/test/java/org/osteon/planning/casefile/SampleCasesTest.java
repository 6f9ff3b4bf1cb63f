package org.osteon.planning.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vocabulary.Vocabulary;

/// Every sample case that the product shows is read without a fault.
class SampleCasesTest {

  @TestFactory
  Stream<DynamicTest> sample_read_hasNoFault() throws IOException {
    var vocabulary = KnowledgeBase.packaged().orBug().vocabulary();
    try (var files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream().map(
          file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file, vocabulary)));
    }
  }

  private static void read(Path file, Vocabulary vocabulary) throws IOException {
    var record = CaseFile.parse(Files.readAllBytes(file), file.getFileName().toString(), vocabulary).orBug();
    var facts = FactDerivation.derive(record, vocabulary);
    assertThat(facts.states().values()).anyMatch(state -> state.knowledge() instanceof Knowledge.Known);
    assertThat(facts.diagnostics().isEmpty()).isEqualTo(!file.toString().contains("contradictory"));
  }
}
