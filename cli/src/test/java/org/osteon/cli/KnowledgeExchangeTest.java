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
  void export_overOneThatWasEdited_leavesIt(@TempDir Path base) throws IOException {
    var small = SmallKnowledge.in(base).toString();
    assertThat(export("--knowledge", small).status()).isZero();
    Files.writeString(target.resolve("README.md"), "Notes of mine.");
    var again = export("--knowledge", small, "--force");
    assertThat(again.codes()).containsExactly("OST-CLI-0010");
    assertThat(again.err()).contains("`README.md`");
    assertThat(target.resolve("README.md")).hasContent("Notes of mine.");
  }

  @Test
  void export_thatIsRefused_writesNothing(@TempDir Path base) throws IOException {
    var document = SmallKnowledge.in(base).resolve(SmallKnowledge.DOCUMENT);
    Files.writeString(document, Files.readString(document).replace("regimen:two-drugs", "regimen:no-drugs"));
    for (var command : List.of(List.of("export", "--to", "dmn"), List.of("export", "--to", "fhir"), List.of("book"))) {
      var arguments = new ArrayList<>(List.of("knowledge"));
      arguments.addAll(command);
      arguments.addAll(List.of(target.toString(), "--knowledge", base.toString()));
      assertThat(Run.of(arguments.toArray(String[]::new)).codes()).contains("OST-KNB-0003");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void book_ofASmallBase_isWrittenAndReplacedLikeAnExport(@TempDir Path base) throws IOException {
    var call = List.of("knowledge", "book", target.toString(), "--knowledge", SmallKnowledge.in(base).toString());
    var written = Run.of(call.toArray(String[]::new));
    assertThat(written.status()).as(written.err()).isZero();
    assertThat(written.err()).contains("begin with index.html");
    assertThat(target.resolve("SHA256SUMS")).exists();
    assertThat(Run.of(call.toArray(String[]::new)).codes()).containsExactly("OST-CLI-0010");
    var replacing = new ArrayList<>(call);
    replacing.add("--force");
    assertThat(Run.of(replacing.toArray(String[]::new)).status()).isZero();
  }

  @Test
  void export_ofAnotherBase_holdsOnlyThat(@TempDir Path base) throws IOException {
    assertThat(export("--knowledge", SmallKnowledge.in(base).toString()).status()).isZero();
    assertThat(target.resolve("small/one.dmn")).exists();
    assertThat(target.resolve("safety")).doesNotExist();
  }

  @Test
  void export_withAPolicy_holdsItsTables() {
    var policy = Samples.FOLDER.resolve("policy/example-hospital").toString();
    for (var standard : List.of("dmn", "fhir")) {
      var run = Run.of("knowledge", "export", "--to", standard, folder.resolve(standard).toString(), "--policy",
          policy);
      assertThat(run.status()).as(run.err()).isZero();
    }
    assertThat(folder.resolve("dmn/example-hospital/preferences.dmn")).content().contains("example-hospital-m-ei");
  }

  @Test
  void import_intoABase_isRefusedUnlessItFits(@TempDir Path base) throws IOException {
    var small = SmallKnowledge.in(base).toString();
    export("--knowledge", small);
    var file = target.resolve("small/one.dmn");
    var fits = Run.of("knowledge", "import", file.toString(), "--knowledge", small);
    assertThat(fits.status()).as(fits.err()).isZero();
    assertThat(fits.out()).isEqualTo(Run.of("knowledge", "import", file.toString()).out());
    Files.writeString(file, Files.readString(file).replace("regimen:two-drugs", "regimen:no-drugs"));
    var alien = Run.of("knowledge", "import", file.toString(), "--knowledge", small);
    assertThat(alien.status()).isEqualTo(1);
    assertThat(alien.out()).isEmpty();
    assertThat(alien.codes()).containsExactly("OST-KNB-0003");
    assertThat(Run.of("knowledge", "import", file.toString()).status()).isZero();
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
  void diff_withoutTheNewerState_comparesWithTheBaseThatIsNamed(@TempDir Path base) throws IOException {
    var small = SmallKnowledge.in(base);
    assertThat(Run.of("knowledge", "diff", "--without-vignettes", small.toString(), "--knowledge", small.toString())
        .out()).startsWith("No difference");
    assertThat(Run.of("knowledge", "diff", "--without-vignettes", "../knowledge").out()).startsWith("No difference");
    var twice = Run.of("knowledge", "diff", small.toString(), small.toString(), "--knowledge", small.toString());
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("once");
  }

  @Test
  void diff_ofAFolderThatIsNoBase_isRefusedAsEverywhere() {
    assertThat(Run.of("knowledge", "diff", folder.toString(), "../knowledge").codes()).containsExactly("OST-CLI-0012");
    assertThat(Run.of("knowledge", "diff", "HEAD", "../knowledge", "--path", "docs").codes()).containsExactly(
        "OST-CLI-0012");
  }

  @Test
  void diff_ofAFileThatIsNoText_namesIt(@TempDir Path base) throws IOException {
    SmallKnowledge.in(base);
    Files.write(base.resolve("guidelines/small/two.md"), new byte[]{(byte) 0xC3, (byte) 0x28});
    var run = Run.of("knowledge", "diff", base.toString(), "../knowledge");
    assertThat(run.codes()).containsExactly("OST-YML-0002");
    assertThat(run.err()).contains("guidelines/small/two.md");
  }

  @Test
  void diff_ofARevisionThatDoesNotExist_isRefused() {
    assertThat(Run.of("knowledge", "diff", "no-such-revision", "../knowledge").codes()).containsExactly(
        "OST-CLI-0011");
  }
}
