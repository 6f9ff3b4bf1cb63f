package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.document.text.ReportText;
import org.osteon.planning.editorial.KnowledgeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `osteon knowledge check`: reads and proves the whole knowledge base.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads and proves the whole knowledge base: tables, terms, reviews, vignettes; every fault at once.")
final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LocalDate today;

  @Spec
  private CommandSpec command = CommandSpec.create();

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which reviews are overdue or not, such as 2026-05-04; today unless said otherwise.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--record", description = "After an intended change: accepts what the tables say now and rewrites the statements in the folder of --knowledge. Any other fault must be gone first.")
  private boolean record;

  KnowledgeCheckCommand(Terminal terminal, LocalDate today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public Integer call() {
    if (record && source.folder().isEmpty()) {
      throw new ParameterException(command.commandLine(), "--record needs --knowledge DIR, the folder to write to.");
    }
    if (record && source.hasPolicy()) {
      throw new ParameterException(command.commandLine(),
          "--record writes the statements of the knowledge base alone; leave --policy out.");
    }
    return switch (source.files().then(KnowledgeCheck::read)) {
      case Checked.Refused<KnowledgeCheck> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<KnowledgeCheck>(var check, _) -> run(check).code();
    };
  }

  private ExitStatus run(KnowledgeCheck check) {
    var day = asOf.orElse(today);
    var report = WatchedWork.of("Tables and vignettes", check.work(), terminal, progress -> check.run(day, progress));
    terminal.say(report.diagnostics());
    terminal.document(ReportText.of(report, day).getBytes(StandardCharsets.UTF_8));
    if (record && report.diagnostics().stream().filter(Diagnostic::isError).allMatch(fault -> fault.code().equals(
        PlanningCode.SAYS_OTHERWISE))) {
      return accept(check);
    }
    return report.hasFaults() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private ExitStatus accept(KnowledgeCheck check) {
    var folder = source.folder().orElseThrow();
    for (var file : check.renewedStatements().entrySet()) {
      var written = terminal.document(file.getValue().getBytes(StandardCharsets.UTF_8), folder.resolve(file.getKey()));
      if (written != ExitStatus.DONE) {
        return written;
      }
    }
    return ExitStatus.DONE;
  }
}
