package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.document.text.ReportText;
import org.osteon.planning.editorial.KnowledgeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `osteon knowledge check`: reads and proves the whole knowledge base.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads and proves the whole knowledge base: tables, terms, reviews, vignettes; every fault at once.")
final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LocalDate today;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which reviews are overdue or not, such as 2026-05-04; today unless said otherwise.")
  private Optional<LocalDate> asOf = Optional.empty();

  KnowledgeCheckCommand(Terminal terminal, LocalDate today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public Integer call() {
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
    return report.hasFaults() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }
}
