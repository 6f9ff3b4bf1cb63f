package org.osteon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;

/// Where a command reads from and writes to: documents on standard output, everything else on standard error.
record Terminal(InputStream in, PrintStream out, PrintStream err) {

  /// The streams of this process; texts are UTF-8 whatever the locale says.
  static Terminal ofProcess() {
    return new Terminal(System.in, utf8(System.out), utf8(System.err));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /// Standard output for texts of the command line library.
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /// Standard error for texts of the command line library.
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /// Writes a document to standard output.
  ExitStatus document(byte[] document) {
    out.write(document, 0, document.length);
    out.flush();
    return ExitStatus.DONE;
  }

  /// Writes a document to a file, whole or not at all: OST-CLI-0005 when it cannot be written.
  ExitStatus document(byte[] document, Path target) {
    var folder = target.toAbsolutePath().getParent();
    try {
      var whole = Files.createTempFile(folder, ".osteon", ".part");
      try {
        Files.write(whole, document);
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
      return ExitStatus.DONE;
    } catch (IOException | UncheckedIOException notWritten) {
      return refuse(List.of(Diagnostic.of(CommandFault.NOT_WRITABLE, Place.of(target.toString()), "",
          "Check that the folder exists and that you may write to it.")));
    }
  }

  /// Says why an input was refused, every reason.
  ExitStatus refuse(List<Diagnostic> reasons) {
    say(reasons);
    return ExitStatus.REFUSED;
  }

  /// Says what is worth knowing about an input that was accepted.
  void say(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> err.println(diagnostic.text()));
  }
}
