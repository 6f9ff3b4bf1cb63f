package org.osteon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;

/// `osteon knowledge check`: reads and proves the whole knowledge base.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads and checks the whole knowledge base; every fault at once.")
final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  KnowledgeCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (PackagedKnowledge.read(List.of())) {
      case Checked.Refused<KnowledgeBase> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<KnowledgeBase> accepted -> {
        terminal.say(accepted.warnings());
        terminal.out().println(summary(accepted.value()));
        yield ExitStatus.DONE.code();
      }
    };
  }

  private static String summary(KnowledgeBase knowledge) {
    var tables = knowledge.model().documents().stream().flatMap(document -> document.tables().stream()).toList();
    var rows = tables.stream().mapToInt(table -> table.rules().size()).sum();
    return "knowledge %s: %d documents, %d tables, %d rows; no fault".formatted(knowledge.version(), knowledge.model()
        .documents().size(), tables.size(), rows);
  }
}
