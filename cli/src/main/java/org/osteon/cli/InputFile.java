package org.osteon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;

/// The bytes of one input: a file, or standard input.
final class InputFile {

  /// The largest case that is read, in bytes. A whole chart of one patient is a few megabytes; more is a mistake or an
  /// attack, and would be held in memory several times over.
  static final int LARGEST = 32 * 1024 * 1024;

  private static final String STANDARD_INPUT = "-";

  private final String name;
  private final byte[] content;

  private InputFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /// Reads a file, or standard input for `-`.
  ///
  /// Refuses what is missing, unreadable, empty or larger than [#LARGEST]: OST-CLI-0001 to -0004.
  static Checked<InputFile> read(String name, InputStream standardInput) {
    var place = Place.of(name.equals(STANDARD_INPUT) ? "standard input" : name);
    try {
      if (name.equals(STANDARD_INPUT)) {
        return measured(new InputFile("standard input", standardInput.readNBytes(LARGEST + 1)), place);
      }
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        return refused(CommandFault.NOT_READABLE, place, "a folder", "Name one file.");
      }
      try (var file = Files.newInputStream(path)) {
        return measured(new InputFile(name, file.readNBytes(LARGEST + 1)), place);
      }
    } catch (NoSuchFileException missing) {
      return refused(CommandFault.FILE_NOT_FOUND, place, "", "Check the name; samples are in the folder `samples`.");
    } catch (IOException unreadable) {
      return refused(CommandFault.NOT_READABLE, place, "", "Check that you may read it.");
    }
  }

  private static Checked<InputFile> measured(InputFile input, Place place) {
    if (input.content.length == 0) {
      return refused(CommandFault.EMPTY, place, "no bytes", "Give a case file or a FHIR Bundle.");
    }
    if (input.content.length > LARGEST) {
      return refused(CommandFault.TOO_LARGE, place, "more than %d MiB".formatted(LARGEST >> 20),
          "Export one patient only, without attachments.");
    }
    return Checked.of(input);
  }

  private static Checked<InputFile> refused(CommandFault fault, Place place, String found, String advice) {
    return new Checked.Refused<>(List.of(Diagnostic.of(fault, place, found, advice)));
  }

  /// What the user called it.
  String name() {
    return name;
  }

  /// The bytes themselves, not a copy: an input is read once and then handed on.
  byte[] content() {
    return content;
  }

  /// Whether the content is JSON: its first character that is no blank opens an object or a list.
  boolean isJson() {
    for (var unit : content) {
      if (unit == '{' || unit == '[') {
        return true;
      }
      if (!Character.isWhitespace(unit) && !isByteOrderMark(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isByteOrderMark(byte unit) {
    return unit == (byte) 0xEF || unit == (byte) 0xBB || unit == (byte) 0xBF;
  }
}
