package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sample cases of this repository.
final class Samples {

  static final Path ROOT = root();
  static final Path FOLDER = ROOT.resolve("samples");
  private static final Path GOLDEN = ROOT.resolve("cli/src/test/resources/org/osteon/cli/golden");

  private Samples() {}

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("samples"))) {
      var parent = folder.getParent();
      if (parent == null) {
        throw new AssertionError("no folder `samples` above " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder;
  }

  /// The names of all sample files, sorted.
  static List<String> all() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(
          ".yaml") || name.endsWith(".json")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String path(String name) {
    return FOLDER.resolve(name).toString();
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// A golden file by its name.
  static Path golden(String name) {
    return GOLDEN.resolve(name);
  }

  /// The golden file of a sample in one format, such as `01-nearly-empty.txt`.
  static Path golden(String name, String ending) {
    return GOLDEN.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
  }
}
