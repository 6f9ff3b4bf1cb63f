package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// The knowledge base on a terminal.
class KnowledgeTest {

  @TempDir
  private static Path folder = Path.of("");

  @BeforeAll
  static void fill() throws IOException {
    SmallKnowledge.in(folder);
  }

  static Stream<List<String>> pages() {
    return Stream.of(List.of("list"), List.of("show", "small-osteosarcoma"), List.of("show", "small-first-line",
        "--vignettes"), List.of("show", "small-ap"), List.of("show", "regimen:three-drugs", "--vignettes"),
        List.of("show",
            "small-first-line", "--markdown"),
        List.of("check"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isAsItWasLookedAt(List<String> call) {
    var run = Run.of(Stream.concat(Stream.of("knowledge"), Stream.concat(call.stream(), Stream.of("--knowledge", folder
        .toString()))).toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(Samples.golden("knowledge-" + String.join("-", call).replaceAll("[:]|--", "") + ".txt"), run.out());
    if (!call.contains("--markdown")) {
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void options_areListedWithTheRowsThatNameThem() {
    assertThat(Run.of("knowledge", "list", "--options", "--knowledge", folder.toString()).out()).contains("SYSTEMIC",
        "Three drugs (1 row)", "how a fact is found out");
  }

  @Test
  void check_ofABrokenFolder_namesEveryFaultAndEndsWithOne(@TempDir Path broken) throws IOException {
    var document = SmallKnowledge.in(broken).resolve(SmallKnowledge.DOCUMENT);
    Files.writeString(document, Files.readString(document).replace("licence: Apache-2.0, own text",
        "licence: All rights reserved").replace("| strong | I A |", "| strong | I A |")
        .replace("| <= 40 |", "| <= 10 |"));
    var run = Run.of("knowledge", "check", "--knowledge", broken.toString(), "--as-of", "2027-01-02");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.codes()).contains("OST-EDT-0004", "OST-EDT-0008", "OST-EDT-0014", "OST-VIG-0003");
    assertThat(run.out()).contains("Row coverage", "50 %", "1   overdue");
  }

  @Test
  void check_afterAnIntendedChange_recordsWhatTheTablesSayNow(@TempDir Path changed) throws IOException {
    var document = SmallKnowledge.in(changed).resolve(SmallKnowledge.DOCUMENT);
    Files.writeString(document, Files.readString(document).replace("| <= 40 |", "| <= 45 |"));
    assertThat(Run.of("knowledge", "check", "--knowledge", changed.toString()).codes()).containsExactly("OST-VIG-0005");
    var recording = Run.of("knowledge", "check", "--knowledge", changed.toString(), "--record");
    assertThat(recording.status()).isZero();
    assertThat(recording.err()).contains("no longer `small-ap: regimen:two-drugs",
        "now `small-map: regimen:three-drugs");
    assertThat(Run.of("knowledge", "check", "--knowledge", changed.toString()).codes()).isEmpty();
  }

  @Test
  void check_recordingBesideAnotherFault_recordsNothing(@TempDir Path changed) throws IOException {
    var document = SmallKnowledge.in(changed).resolve(SmallKnowledge.DOCUMENT);
    var statements = changed.resolve("statements/small/one.yaml");
    var before = Files.readString(statements);
    Files.writeString(document, Files.readString(document).replace("| <= 40 |", "| <= 10 |"));
    var run = Run.of("knowledge", "check", "--knowledge", changed.toString(), "--record");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.codes()).contains("OST-VIG-0003");
    assertThat(statements).hasContent(before);
  }

  @Test
  void check_recordingIntoTheProgramItself_isRefused() {
    var run = Run.of("knowledge", "check", "--record");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--record needs --knowledge DIR");
  }

  @Test
  void folder_thatIsNoKnowledgeBase_isRefused(@TempDir Path empty) {
    assertThat(Run.of("knowledge", "list", "--knowledge", empty.toString()).codes()).containsExactly("OST-CLI-0012");
  }

  @Test
  void folder_ofThisRepository_isWhatWasPackaged() {
    assertThat(KnowledgeFolder.read(Samples.ROOT.resolve("knowledge")).orBug().contentHash()).isEqualTo(KnowledgeFiles
        .packaged().orBug().contentHash());
  }

  @Test
  void plan_withTheKnowledgeOfAFolder_knowsOnlyThat() {
    var run = Run.of("plan", Samples.path("02-osteosarcoma-new.yaml"), "--knowledge", folder.toString());
    assertThat(run.out()).doesNotContain("British Sarcoma Group");
  }

  @Test
  void entry_thatThereIsNot_isRefusedWithNearMisses() {
    var run = Run.of("knowledge", "show", "small-aq", "--knowledge", folder.toString());
    assertThat(run.codes()).containsExactly("OST-CLI-0008");
    assertThat(run.err()).contains("Maybe write `small-ap`");
  }
}
