package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;

/// `osteon knowledge list`: every document of the knowledge base, a line each.
@Command(name = "list", mixinStandardHelpOptions = true, description = "Every document: its id, authority, tables, rows and review status.")
final class KnowledgeListCommand implements Callable<Integer> {

  private final Terminal terminal;

  KnowledgeListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (PackagedKnowledge.read(List.of())) {
      case Checked.Refused<KnowledgeBase> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<KnowledgeBase> accepted -> terminal.document(list(accepted.value())).code();
    };
  }

  private static byte[] list(KnowledgeBase knowledge) {
    var text = new StringBuilder("%-44s %-24s %6s %5s  %s%n".formatted("document", "authority", "tables", "rows",
        "status"));
    knowledge.model().documents().forEach(document -> text.append(line(document)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(GuidelineDocument document) {
    var front = document.frontMatter();
    var rows = document.tables().stream().mapToInt(table -> table.rules().size()).sum();
    var review = front.reviewed().isEmpty() ? ", nobody has reviewed it" : "";
    return "%-44s %-24s %6d %5d  %s%n".formatted(front.id(), front.authority(), document.tables().size(), rows,
        front.status().word() + review);
  }
}
