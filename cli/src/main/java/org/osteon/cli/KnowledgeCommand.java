package org.osteon.cli;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `osteon knowledge`: the knowledge base as a book to read and to prove.
@Command(name = "knowledge", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "The knowledge base: read it, prove it, hand it on.")
final class KnowledgeCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private KnowledgeCommand() {}

  /// The command with its own commands below it.
  static CommandLine commandLine(Terminal terminal, LocalDate today) {
    return new CommandLine(new KnowledgeCommand()).addSubcommand(new KnowledgeListCommand(terminal))
        .addSubcommand(new KnowledgeShowCommand(terminal)).addSubcommand(new KnowledgeBookCommand(terminal))
        .addSubcommand(new KnowledgeCheckCommand(terminal, today))
        .addSubcommand(new KnowledgeExportCommand(terminal)).addSubcommand(new KnowledgeImportCommand(terminal))
        .addSubcommand(new KnowledgeDiffCommand(terminal, today));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "Say what to do with the knowledge base: list, show, book, check, diff, export or import.");
  }
}
