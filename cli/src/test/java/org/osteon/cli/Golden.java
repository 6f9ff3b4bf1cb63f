package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Compares with a file that was looked at once and kept. A missing file is written and still fails, so that somebody looks
/// at it; `-Dosteon.golden=write` rewrites all.
final class Golden {

  private static final Pattern HASH = Pattern.compile("(?<=\\()[0-9a-f]{12}(?=\\))|(?<=\")[0-9a-f]{64}(?=\")");
  private static final Pattern ROWS = Pattern.compile(
      "Rows read in their source: \\d+;\\s+read second-hand: \\d+;\\s+unverified: \\d+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Golden() {}

  static void check(Path file, String document) {
    var actual = steady(document);
    try {
      if ("write".equals(System.getProperty("osteon.golden"))) {
        write(file, actual);
      } else if (Files.notExists(file)) {
        write(file, actual);
        throw new AssertionError("The golden file " + file + " was missing and has been written; look at it.");
      } else {
        assertThat(actual).as("golden file %s; -Dosteon.golden=write rewrites it", file).isEqualTo(Files.readString(
            file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// A plan without what changes with every letter of the knowledge base, so that a golden file moves only when its plan
  /// does.
  private static String steady(String document) {
    return ROWS.matcher(HASH.matcher(document).replaceAll("content-hash")).replaceAll(rows -> DIGITS.matcher(rows
        .group()).replaceAll("n"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
