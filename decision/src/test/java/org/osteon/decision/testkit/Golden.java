package org.osteon.decision.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that was looked at once and kept. A missing file is written and still fails, so that somebody looks
/// at it; `-Dosteon.golden=write` rewrites all.
public final class Golden {

  private Golden() {}

  public static void check(Path file, String actual) {
    try {
      if (System.getProperty("osteon.golden", "").equals("write")) {
        write(file, actual);
      } else if (Files.notExists(file)) {
        write(file, actual);
        throw new AssertionError("The golden file " + file + " was missing and has been written; look at it.");
      } else {
        assertThat(actual).as("golden file %s; -Dosteon.golden=write rewrites it", file)
            .isEqualTo(Files.readString(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path file, String text) throws IOException {
    var folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }
}
