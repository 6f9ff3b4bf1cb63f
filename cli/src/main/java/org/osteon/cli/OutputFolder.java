package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagnostic.Place;

/// A folder that is written whole or not at all, and never over the files of somebody else.
///
/// It gets a list of its files with their SHA-256 (`sha256sum -c SHA256SUMS` checks it). By that list an earlier run is
/// known again: only a folder in which every file stands in the list, unchanged, is replaced.
final class OutputFolder {

  static final String SUMS = "SHA256SUMS";

  private final Path folder;
  private final boolean replacing;

  /// @param replacing
  ///          whether what an earlier run wrote may be replaced
  OutputFolder(Path folder, boolean replacing) {
    this.folder = folder.toAbsolutePath().normalize();
    this.replacing = replacing;
  }

  /// Whether the folder may be written: refused with OST-CLI-0010 when it has files that may not be replaced, and with
  /// OST-CLI-0005 when it cannot be looked at.
  Checked<Path> check() {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return refused(CommandFault.NOT_WRITABLE, "a file", "Name a folder.");
      }
      if (!Files.exists(folder) || isEmpty()) {
        return Checked.of(folder);
      }
      if (!replacing) {
        return refused(CommandFault.FOLDER_NOT_EMPTY, "",
            "Name a new folder, or replace with --force what an earlier run wrote there.");
      }
      return foreign().map(file -> OutputFolder.<Path>refused(folder, CommandFault.FOLDER_NOT_EMPTY, "`" + file
          + "`, which no earlier run wrote like that", "Move it elsewhere, or name a new folder."))
          .orElseGet(() -> Checked.of(folder));
    } catch (IOException | UncheckedIOException unreadable) {
      return refused(CommandFault.NOT_WRITABLE, "", "Check that you may read and write it.");
    }
  }

  private boolean isEmpty() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /// A file in the folder that does not stand in its own list, or not like that.
  private Optional<String> foreign() throws IOException {
    var list = folder.resolve(SUMS);
    var known = Files.isRegularFile(list) ? Set.copyOf(Files.readAllLines(list)) : Set.<String>of();
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files.filter(it -> !Files.isDirectory(it)).sorted()::iterator) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        var isOurs = name.equals(SUMS) ? !known.isEmpty() : known.contains(sum(Files.readAllBytes(file), name));
        if (!isOurs) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static String sum(byte[] bytes, String name) {
    return sha256(bytes) + "  " + name;
  }

  /// Writes all files beside the folder and then puts them in its place; how many there are. The folder is looked at once
  /// more before: making the content can take minutes. Refused as [#check] does, or with OST-CLI-0005.
  Checked<Integer> write(ExportedFolder content) {
    return check().then(_ -> put(content));
  }

  private Checked<Integer> put(ExportedFolder content) {
    try {
      var parent = folder.getParent();
      if (parent == null) {
        return refused(CommandFault.NOT_WRITABLE, "the root of all files", "Name a folder.");
      }
      Files.createDirectories(parent);
      var part = Files.createTempDirectory(parent, ".osteon-part");
      try {
        fill(part, content);
        replace(part);
      } finally {
        delete(part);
      }
      return Checked.of(content.textByPath().size() + 1);
    } catch (IOException | UncheckedIOException notWritten) {
      return refused(CommandFault.NOT_WRITABLE, "", "Check that you may write there and that there is room.");
    }
  }

  private static void fill(Path part, ExportedFolder content) throws IOException {
    var sums = new StringBuilder();
    for (var file : content.textByPath().entrySet()) {
      var path = part.resolve(file.getKey()).normalize();
      var bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      sums.append(sum(bytes, file.getKey())).append('\n');
    }
    Files.writeString(part.resolve(SUMS), sums);
  }

  private void replace(Path part) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(part, folder);
      return;
    }
    var old = Files.createTempDirectory(part.resolveSibling(""), ".osteon-old");
    Files.delete(old);
    Files.move(folder, old);
    try {
      Files.move(part, folder);
    } catch (IOException notMoved) {
      Files.move(old, folder);
      throw notMoved;
    }
    delete(old);
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, @org.jspecify.annotations.Nullable IOException failed)
          throws IOException {
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new OsteonBugException("This Java has no SHA-256: " + missing);
    }
  }

  private <T> Checked<T> refused(CommandFault fault, String found, String advice) {
    return refused(folder, fault, found, advice);
  }

  private static <T> Checked<T> refused(Path folder, CommandFault fault, String found, String advice) {
    return new Checked.Refused<>(List.of(Diagnostic.of(fault, Place.of(folder.toString()), found, advice)));
  }
}
