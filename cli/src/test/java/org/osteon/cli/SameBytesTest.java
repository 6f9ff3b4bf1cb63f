package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same case gives the same bytes in every Java machine. The order of unmodifiable sets and maps differs from one
/// machine to the next, so a plan that leans on it shows here; other languages and time zones must change nothing either.
class SameBytesTest {

  private static final long MINUTES = 2;

  @TempDir
  private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"01-nearly-empty.yaml, text", "04-ewing-lung-no-organ-function.yaml, text",
    "04-ewing-lung-no-organ-function.yaml, json", "11-osteosarcoma-relapse.json, json"})
  void plan_inFreshMachines_isTheSame(String sample, String format) throws IOException, InterruptedException {
    var first = plan(sample, format, List.of());
    var second = plan(sample, format, List.of("-Duser.language=tr", "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1"));
    assertThat(first).isNotEmpty();
    assertThat(new String(second, StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
    assertThat(second).isEqualTo(first);
  }

  private byte[] plan(String sample, String format, List<String> machine) throws IOException, InterruptedException {
    var out = Files.createTempFile(folder, "plan", "." + format);
    var err = Files.createTempFile(folder, "plan", ".err");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = Stream.of(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), machine, List
        .of("-cp", System.getProperty("java.class.path"), "org.osteon.cli.OsteonCommand", "plan", Samples.path(
            sample), "--format", format))
        .flatMap(List::stream).toList();
    var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readAllBytes(out);
  }
}
