package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that was looked at once and kept. A missing file is written and still fails, so that somebody looks
/// at it; `-Dosteon.golden=write` rewrites all.
final class Golden {

  private Golden() {}

  static void check(Path file, String actual) {
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

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
