package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.document.text.KnowledgeListText;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `osteon knowledge list`: every document of the knowledge base by authority, or every option.
@Command(name = "list", mixinStandardHelpOptions = true, description = "Every document by authority: edition, review, dates, tables and rows.")
final class KnowledgeListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Option(names = "--options", description = "The options of the catalogue instead, by kind of care.")
  private boolean options;

  KnowledgeListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (source.forPlanning(GuidelineChoice.ALL)) {
      case Checked.Refused<KnowledgeBase> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<KnowledgeBase> accepted -> terminal.document(list(accepted.value()).getBytes(
          StandardCharsets.UTF_8)).code();
    };
  }

  private String list(KnowledgeBase knowledge) {
    return options
        ? KnowledgeListText.options(knowledge, Guidelines.of(knowledge.model(), knowledge.vocabulary()))
        : KnowledgeListText.documents(knowledge);
  }
}
