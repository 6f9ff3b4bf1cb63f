package org.osteon.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.osteon.decision.diagnostic.OsteonBugException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The `osteon` command.
@Command(name = "osteon", mixinStandardHelpOptions = true, version = "osteon 0.1.0", synopsisSubcommandLabel = "COMMAND", description = "Proposes an explained, cited treatment plan for a person with bone cancer, for the board to discuss.", footer = {
  "", "Try it:", "  ./osteon plan samples/02-osteosarcoma-new.yaml",
  "  ./osteon plan samples/08-osteosarcoma-before-surgery.json --format html --out plan.html",
  "  ./osteon why samples/02-osteosarcoma-new.yaml regimen:map", "",
  "It is decision support for professionals, not a certified medical device."})
public final class OsteonCommand implements Runnable {

  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private OsteonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Runs the command of this process and ends it with the exit status of the contract.
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), LocalDate.now(ZoneOffset.UTC), arguments));
  }

  /// Runs one command on these streams, on this day; the exit status is 0, 1, 2 or 3 as the contract says.
  ///
  /// The only place that turns what was thrown into words: whatever reaches it is our fault and not the user's.
  static int run(Terminal terminal, LocalDate today, String... arguments) {
    try {
      return commandLine(terminal, today).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError | RuntimeException fault) {
      return fault(terminal, fault);
    }
  }

  private static CommandLine commandLine(Terminal terminal, LocalDate today) {
    var command = new CommandLine(new OsteonCommand(terminal));
    command.addSubcommand(new PlanCommand(terminal, today));
    command.addSubcommand(new WhyCommand(terminal, today));
    command.addSubcommand(KnowledgeCommand.commandLine(terminal, today));
    command.registerConverter(LocalDate.class, OsteonCommand::day);
    command.setOut(terminal.outWriter()).setErr(terminal.errWriter());
    command.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100);
    command.setExecutionExceptionHandler((fault, where, parsed) -> fault(terminal, fault));
    return command;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new TypeConversionException("`" + text + "` is no date; write one such as 2026-05-04.");
    }
  }

  private static int fault(Terminal terminal, Throwable fault) {
    var what = fault instanceof OsteonBugException bug ? String.valueOf(bug.getMessage()) : fault.getClass().getName();
    terminal.err().println("OST-BUG-0001  Osteon has made a mistake; nothing was written.");
    terminal.err().println("  found    " + what);
    terminal.err().println("  do       Please report it with the command you typed, but without patient data.");
    return ExitStatus.FAULT.code();
  }

  /// Without a command: what can be done, with an example to paste.
  @Override
  public void run() {
    spec.commandLine().usage(terminal.out());
  }
}
