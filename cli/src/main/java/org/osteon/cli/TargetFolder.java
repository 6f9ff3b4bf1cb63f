package org.osteon.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.osteon.decision.diagnostic.Checked;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The folder that a command fills: whole or not at all, and never over the files of somebody else.
final class TargetFolder {

  @Parameters(paramLabel = "FOLDER", description = "The folder to write, which is made; it must be new or empty.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace what an earlier run wrote into that folder. A folder with any other or changed file is left alone.")
  private boolean force;

  /// Looks at the folder, makes the content, writes it and says where to begin. Nothing is made when the folder may not be
  /// written, and nothing is written when the content is refused.
  ///
  /// @param first
  ///          the file to begin with
  ExitStatus fill(String first, Terminal terminal, Supplier<Checked<ExportedFolder>> content) {
    var target = new OutputFolder(folder, force);
    return switch (target.check().then(_ -> content.get()).then(target::write)) {
      case Checked.Refused<Integer> refused -> terminal.refuse(refused.diagnostics());
      case Checked.Accepted<Integer>(var files, var warnings) -> {
        terminal.say(warnings);
        terminal.err().println(files + " files in " + folder + "; begin with " + first + ".");
        yield ExitStatus.DONE;
      }
    };
  }
}
