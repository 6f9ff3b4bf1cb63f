package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The knowledge base on its way to other tools and back, and beside another state of itself.
class KnowledgeExchangeTest {

  @TempDir
  private Path folder = Path.of("");

  private Path target = Path.of("");

  @BeforeEach
  void nameTheTarget() {
    target = folder.resolve("dmn");
  }

  private Run export(String... more) {
    var arguments = new ArrayList<>(List.of("knowledge", "export", "--to", "dmn", target
        .toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void export_ofTheWholeBase_comesBackAsItWas() throws IOException {
    assertThat(export().status()).isZero();
    assertThat(Files.readString(target.resolve("README.md"))).contains("Content hash", "nobody has reviewed it",
        "[safety/options.dmn](safety/options.dmn)");
    assertThat(Files.readString(target.resolve("safety/options.dmn"))).contains("<description>", "Licence: ",
        "Status: ");
    var back = Run.of("knowledge", "import", target.resolve("safety/options.dmn").toString());
    assertThat(back.status()).isZero();
    assertThat(back.out()).isEqualTo(Run.of("knowledge", "show", "safety-options", "--markdown").out());
  }

  @Test
  void export_overAnEarlierOne_needsForce() throws IOException {
    export();
    assertThat(export().codes()).containsExactly("OST-CLI-0010");
    assertThat(export("--force").status()).isZero();
    Files.writeString(target.resolve("mine.txt"), "not from here");
    assertThat(export("--force").codes()).containsExactly("OST-CLI-0010");
    assertThat(target.resolve("mine.txt")).exists();
  }

  @Test
  void import_ofSomethingElse_isRefused() throws IOException {
    var file = Files.writeString(folder.resolve("plain.dmn"), "<note/>");
    assertThat(Run.of("knowledge", "import", file.toString()).codes()).containsExactly("OST-DMN-0004");
  }

  @Test
  void diff_ofAFolderAndItself_isNothing() {
    var run = Run.of("knowledge", "diff", "--without-vignettes", "../knowledge", "../knowledge");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(
        "No difference: tables, facts, catalogue, pathways and schedules are the same.\n");
  }

  @Test
  void diff_ofARevisionThatDoesNotExist_isRefused() {
    assertThat(Run.of("knowledge", "diff", "no-such-revision", "../knowledge").codes()).containsExactly(
        "OST-CLI-0011");
  }
}
