package org.osteon.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checked-out repository around this module.
final class Repository {
  static final Path ROOT = root();

  private Repository() {}

  /// Files of the repository whose name ends so, products left out.
  static List<Path> files(String ending) {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths.filter(path -> path.toString().endsWith(ending)).filter(path -> !isProduct(ROOT.relativize(
          path))).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static boolean isProduct(Path path) {
    for (Path part : path) {
      if (part.toString().equals("target") || part.toString().equals(".git")) {
        return true;
      }
    }
    return false;
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("osteon")) || !Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      var parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("not inside the repository");
      }
      folder = parent;
    }
    return folder;
  }
}
