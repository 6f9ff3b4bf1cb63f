package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The command as a newcomer meets it, and its exit statuses.
class CommandTest {

  private static final String NEW = Samples.path("02-osteosarcoma-new.yaml");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void osteon_withoutArguments_saysWhatItCanDoWithAnExampleToPaste() {
    var run = Run.of();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("plan ", "why ", "knowledge ", "./osteon plan samples/02-osteosarcoma-new.yaml\n",
        "--format html --out plan.html\n");
  }

  static Stream<List<String>> wrongCalls() {
    return Stream.of(List.of("plna"), List.of("plan"), List.of("plan", NEW, "second"), List.of("plan", NEW, "--colour"),
        List.of("plan", NEW, "--format", "docx"), List.of("plan", NEW, "--as-of", "2026-13-01"), List.of("plan", NEW,
            "--as-of", "tomorrow"),
        List.of("why", NEW), List.of("knowledge"), List.of("knowledge", "prune"));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void call_wrong_isUsage(List<String> arguments) {
    var run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsAnyOf("Usage: osteon", "Did you mean: osteon plan?").doesNotContain("Exception",
        "java.", "\tat ");
  }

  @Test
  void command_onAFaultOfOurs_asksForAReportWithoutAStackTrace() {
    var broken = new PrintStream(OutputStream.nullOutputStream()) {
      @Override
      public void write(byte[] bytes, int from, int count) {
        throw new IllegalStateException("the test broke this stream");
      }
    };
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(InputStream.nullInputStream(), broken, new PrintStream(err, true,
        StandardCharsets.UTF_8));
    assertThat(OsteonCommand.run(terminal, Run.TODAY, "plan", NEW)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("OST-BUG-0001").contains("Please report it")
        .doesNotContain("\tat ", "the test broke this stream");
  }

  @Test
  void plan_toAFile_isWhatStandardOutputGets() throws IOException {
    var target = folder.resolve("plan.txt");
    var run = Run.of("plan", NEW, "--out", target.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(target)).isEqualTo(Run.of("plan", NEW).out());
  }

  @Test
  void plan_fromStandardInput_isThePlanOfTheFile() {
    assertThat(Run.reading(Samples.text("01-nearly-empty.yaml"), "plan", "-").out()).isEqualTo(Run.of("plan", Samples
        .path("01-nearly-empty.yaml")).out());
  }

  @Test
  void plan_ofOneGuideline_hearsTheOthersNoLonger() {
    var run = Run.of("plan", NEW, "--guideline", "bsg-2024");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("British Sarcoma Group").doesNotContain("ESMO-EURACAN");
  }

  @Test
  void plan_ofALaterDay_findsOldResultsStale() {
    var later = Run.of("plan", NEW, "--as-of", "2027-05-04");
    assertThat(later.status()).isZero();
    assertThat(later.out()).contains("as of 2027-05-04", "stale");
    assertThat(Run.of("plan", NEW).out()).doesNotContain("stale");
  }

  /// A comparison sign that is lost turns a limit into its opposite.
  @Test
  void documents_keepTheirComparisonSigns() {
    var why = Run.of("why", NEW, "regimen:map");
    assertThat(why.status()).isZero();
    assertThat(why.out()).contains("≤ 40 years", "≥ 450 mg/m²");
  }

  @Test
  void why_ofAnOption_namesRowsFactsAndWhatWouldChangeIt() {
    assertThat(Run.of("why", NEW, "regimen:map").out()).contains("ROWS THAT SPEAK FOR OR AGAINST IT", "SAFETY",
        "WHAT WOULD CHANGE THAT");
  }

  @Test
  void knowledge_isListedAndShown() {
    assertThat(Run.of("knowledge", "list").out()).contains("bsg-2024-osteosarcoma");
    assertThat(Run.of("knowledge", "show", "bsg-2024-osteosarcoma").out()).contains("British Sarcoma Group",
        "  then  ");
  }
}
