package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be read is refused: every reason at once on standard error, exit status 1, and nothing anywhere else.
class BadInputTest {

  private static final int REFUSED = 1;
  private static final String NEW = "02-osteosarcoma-new.yaml";

  @TempDir
  private Path folder = Path.of("");

  /// Every file of samples/bad, with the codes of its faults in their order.
  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("born-tomorrow.yaml", "OST-CAS-0006"),
        Arguments.of("dates.yaml", "OST-CAS-0005 OST-CAS-0006 OST-CAS-0013 OST-CAS-0005"),
        Arguments.of("duplicate-key.yaml", "OST-YML-0007"),
        Arguments.of("duplicate-name.json", "OST-FHR-0007"),
        Arguments.of("empty-bundle.json", "OST-FHR-0011"),
        Arguments.of("events.yaml", "OST-CAS-0009 OST-CAS-0008 OST-CAS-0015 OST-CAS-0007"),
        Arguments.of("everything-wrong.yaml", "OST-CAS-0001 OST-CAS-0005 OST-CAS-0003 OST-CAS-0002 OST-CAS-0003 "
            + "OST-QTY-0005 OST-QTY-0002 OST-QTY-0004 OST-CAS-0006 OST-CAS-0004"),
        Arguments.of("impossible-values.yaml", "OST-QTY-0005 OST-QTY-0005 OST-QTY-0005"),
        Arguments.of("no-bundle.json", "OST-FHR-0010"),
        Arguments.of("no-case.yaml", "OST-YML-0009"),
        Arguments.of("no-resource.json", "OST-FHR-0009"),
        Arguments.of("tag.yaml", "OST-YML-0014"),
        Arguments.of("truncated.json", "OST-FHR-0003"),
        Arguments.of("truncated.yaml", "OST-YML-0003"),
        Arguments.of("two-patients.json", "OST-FHR-0013"),
        Arguments.of("unknown-names.yaml", "OST-CAS-0002 OST-CAS-0002 OST-CAS-0003 OST-YML-0012"),
        Arguments.of("wrong-units.yaml", "OST-QTY-0002 OST-QTY-0001 OST-QTY-0004 OST-QTY-0003"));
  }

  /// Texts that are too strange, too deep or too short to keep as files.
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nothing", "", "OST-CLI-0004"),
        Arguments.of("blanks", "  \n ", "OST-YML-0008"),
        Arguments.of("deep YAML", "osteon: case/1\nfacts: " + "[".repeat(5000) + "]".repeat(5000), "OST-YML-0004"),
        Arguments.of("deep YAML by indentation", "a:\n" + deepKeys(200), "OST-YML-0004"),
        Arguments.of("deep JSON", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000), "OST-FHR-0005"),
        Arguments.of("deep JSON lists", "[".repeat(100_000), "OST-FHR-0005"),
        Arguments.of("two documents", "osteon: case/1\n---\nosteon: case/1\n", "OST-YML-0006"),
        Arguments.of("prose", "The patient has a tumor.", "OST-YML-0009"),
        Arguments.of("a page", "<html></html>", "OST-YML-0009"),
        Arguments.of("a list of JSON", "[]", "OST-FHR-0009"),
        Arguments.of("JSON with a comment", "{\"resourceType\": \"Bundle\" /* no */}", "OST-FHR-0002"));
  }

  private static String deepKeys(int depth) {
    var text = new StringBuilder();
    for (var level = 1; level <= depth; level++) {
      text.append(" ".repeat(level)).append("a:\n");
    }
    return text.toString();
  }

  @Test
  void files_areAllInTheTable() throws IOException {
    try (var files = Files.list(Samples.FOLDER.resolve("bad"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")).filter(
          name -> !name.equals("aliases.yaml"))).containsExactlyInAnyOrderElementsOf(files()
              .map(row -> String.valueOf(
                  row.get()[0]))
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_bad_isRefusedWithEveryReason(String name, String codes) {
    var run = Run.of("plan", Samples.path("bad/" + name));
    assertRefused(run);
    assertThat(run.codes()).as(run.err()).containsExactly(codes.split(" ", -1));
    assertThat(run.err()).contains("place    " + Samples.path("bad/" + name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void text_bad_isRefused(String name, String text, String code) throws IOException {
    var run = Run.of("plan", written(name, text.getBytes(StandardCharsets.UTF_8)));
    assertRefused(run);
    assertThat(run.codes()).as(run.err()).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void standardInput_bad_isRefusedLikeAFile(String name, String text, String code) {
    var run = Run.reading(text, "plan", "-");
    assertRefused(run);
    assertThat(run.codes()).as(name).containsExactly(code);
    assertThat(run.err()).contains("standard input");
  }

  @Test
  void aliases_manyTimes_areRefusedOnceEachAndNeverFollowed() {
    var run = Run.of("plan", Samples.path("bad/aliases.yaml"));
    assertRefused(run);
    assertThat(run.codes()).containsOnly("OST-YML-0005").hasSizeLessThan(20);
  }

  @Test
  void binary_isRefused() throws IOException {
    var run = Run.of("plan", written("picture", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF}));
    assertRefused(run);
    assertThat(run.codes()).containsExactly("OST-YML-0002");
  }

  @Test
  void bundle_of50Megabytes_isRefusedUnread() throws IOException {
    var bundle = new byte[50_000_000];
    Arrays.fill(bundle, (byte) ' ');
    var head = "{\"resourceType\": \"Bundle\", \"entry\": [".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, bundle, 0, head.length);
    var run = Run.of("plan", written("large.json", bundle));
    assertRefused(run);
    assertThat(run.codes()).containsExactly("OST-CLI-0003");
    assertThat(run.err()).contains("32 MiB");
  }

  @Test
  void nearMisses_areNamed() {
    assertThat(Run.of("plan", Samples.path("bad/unknown-names.yaml")).err()).contains("Maybe write `histology`",
        "Maybe write `tumor-size`", "Maybe write `newly-diagnosed`");
    assertThat(Run.of("plan", Samples.path("bad/events.yaml")).err()).contains("Maybe write `map`", "`doxorubicin`",
        "wide-resection");
  }

  static Stream<Arguments> calls() {
    var sample = Samples.path(NEW);
    return Stream.of(
        Arguments.of(List.of("plan", "no-such-file.yaml"), "OST-CLI-0001"),
        Arguments.of(List.of("plan", Samples.FOLDER.toString()), "OST-CLI-0002"),
        Arguments.of(List.of("plan", sample, "--guideline", "esmo"), "OST-CLI-0007"),
        Arguments.of(List.of("plan", sample, "--guideline", "esmo", "--guideline", "bsg"),
            "OST-CLI-0007 OST-CLI-0007"),
        Arguments.of(List.of("plan", sample, "--as-of", "2026-05-03"), "OST-CLI-0009"),
        Arguments.of(List.of("plan", sample, "--out", "/no/such/folder/plan.txt"), "OST-CLI-0005"),
        Arguments.of(List.of("plan", sample, "--out", Samples.FOLDER.toString()), "OST-CLI-0005"),
        Arguments.of(List.of("why", sample, "regimen:mapp"), "OST-CLI-0006"),
        Arguments.of(List.of("why", "no-such-file.yaml", "regimen:map"), "OST-CLI-0001"),
        Arguments.of(List.of("knowledge", "show", "no-such-row"), "OST-CLI-0008"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void call_aboutWhatIsNotThere_isRefused(List<String> arguments, String codes) {
    var run = Run.of(arguments.toArray(String[]::new));
    assertRefused(run);
    assertThat(run.codes()).as(run.err()).containsExactly(codes.split(" ", -1));
  }

  @Test
  void out_whenTheCaseIsRefused_isNotTouched() throws IOException {
    var target = folder.resolve("plan.json");
    var bad = Samples.path("bad/everything-wrong.yaml");
    assertRefused(Run.of("plan", bad, "--format", "json", "--out", target.toString()));
    assertThat(target).doesNotExist();
    Files.writeString(target, "the plan of yesterday");
    assertRefused(Run.of("plan", bad, "--format", "json", "--out", target.toString()));
    assertThat(target).hasContent("the plan of yesterday");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }

  private String written(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name.replace(' ', '-')), content).toString();
  }

  private static void assertRefused(Run run) {
    assertThat(run.status()).as(run.err()).isEqualTo(REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "org.osteon", "java.", "OST-BUG");
  }
}
