package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.GuidelinePrinter;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `osteon knowledge show ID`: one document, or the one table that has this id or this row.
@Command(name = "show", mixinStandardHelpOptions = true, description = "One document, or the table with this id or this row, as its Markdown.")
final class KnowledgeShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "A document, a table or a row, by its id.")
  private String id = "";

  KnowledgeShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var shown = PackagedKnowledge.forPlanning(List.of()).then(this::find);
    return switch (shown) {
      case Checked.Refused<String> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<String> accepted -> terminal.document(accepted.value().getBytes(StandardCharsets.UTF_8))
          .code();
    };
  }

  private Checked<String> find(KnowledgeBase knowledge) {
    var entries = entries(knowledge);
    var entry = entries.get(id);
    if (entry != null) {
      return Checked.of(entry.get());
    }
    var advice = new ArrayList<>(NearMisses.advice(id, entries.keySet()));
    advice.add("`osteon knowledge list` names every document.");
    return new Checked.Refused<>(List.of(new Diagnostic(CommandFault.NO_SUCH_ENTRY, Place.of("ID"), "`" + id + "`",
        advice, "")));
  }

  /// What each id shows; a document wins over a table of the same name.
  private static Map<String, Supplier<String>> entries(KnowledgeBase knowledge) {
    var entries = new LinkedHashMap<String, Supplier<String>>();
    for (var document : knowledge.model().documents()) {
      entries.put(document.frontMatter().id(), () -> GuidelinePrinter.print(document));
    }
    for (var document : knowledge.model().documents()) {
      for (var table : document.tables()) {
        entries.putIfAbsent(table.id().name(), () -> GuidelinePrinter.print(table));
        table.rules().forEach(rule -> entries.putIfAbsent(rule.id().name(), () -> GuidelinePrinter.print(table)));
      }
    }
    return entries;
  }
}
