package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.GuidelinePrinter;
import org.osteon.planning.document.text.EntryText;
import org.osteon.planning.editorial.RowCoverage;
import org.osteon.planning.editorial.VignetteResult;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `osteon knowledge show ID`: one document, table, row or option.
@Command(name = "show", mixinStandardHelpOptions = true, description = "One document, table, row or option, with its sources and its review.")
final class KnowledgeShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Parameters(paramLabel = "ID", description = "A document, a table, a row or an option, by its id.")
  private String id = "";

  @Option(names = "--vignettes", description = "Name the vignettes that fire each row; all of them are run for that.")
  private boolean vignettes;

  @Option(names = "--markdown", description = "The document or table as it is written in its file.")
  private boolean markdown;

  KnowledgeShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var shown = source.files().then(files -> KnowledgeBase.read(files).then(knowledge -> show(files, knowledge)));
    return switch (shown) {
      case Checked.Refused<String> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<String> accepted -> terminal.document(accepted.value().getBytes(StandardCharsets.UTF_8))
          .code();
    };
  }

  private Checked<String> show(KnowledgeFiles files, KnowledgeBase knowledge) {
    var entries = entries(knowledge);
    var entry = entries.get(id);
    if (entry != null) {
      return coverage(files, knowledge).then(coverage -> Checked.of(entry.apply(coverage)));
    }
    var advice = new ArrayList<>(NearMisses.advice(id, entries.keySet()));
    advice.add("`osteon knowledge list` names every document, `list --options` every option.");
    return new Checked.Refused<>(List.of(new Diagnostic(CommandFault.NO_SUCH_ENTRY, Place.of("ID"), "`" + id + "`",
        advice, "")));
  }

  private Checked<RowCoverage> coverage(KnowledgeFiles files, KnowledgeBase knowledge) {
    return vignettes
        ? VignetteFiles.read(files, knowledge.vocabulary()).then(all -> Checked.of(coverage(all, knowledge)))
        : Checked.of(RowCoverage.UNKNOWN);
  }

  private RowCoverage coverage(List<Vignette> all, KnowledgeBase knowledge) {
    return RowCoverage
        .of(WatchedWork.of("Vignettes", all.size(), terminal, progress -> VignetteResult.all(all, Planner.of(
            knowledge), progress)));
  }

  /// What each id shows; a document wins over a table of the same name, a table over a row, a row over an option.
  private Map<String, Function<RowCoverage, String>> entries(KnowledgeBase knowledge) {
    var entries = new LinkedHashMap<String, Function<RowCoverage, String>>();
    for (var document : knowledge.model().documents()) {
      entries.put(document.frontMatter().id(), coverage -> markdown
          ? GuidelinePrinter.print(document)
          : EntryText.of(document, coverage));
    }
    knowledge.model().documents().forEach(document -> tables(document, entries));
    knowledge.catalogue().options().forEach((name, option) -> entries.putIfAbsent(name, coverage -> EntryText.of(option,
        knowledge, Guidelines.of(knowledge.model(), knowledge.vocabulary()), coverage)));
    return entries;
  }

  private void tables(GuidelineDocument document, Map<String, Function<RowCoverage, String>> entries) {
    for (var table : document.tables()) {
      entries.putIfAbsent(table.id().name(), coverage -> markdown
          ? GuidelinePrinter.print(table)
          : EntryText.of(document, table, coverage));
      table.rules().forEach(rule -> entries.putIfAbsent(rule.id().name(), coverage -> markdown
          ? GuidelinePrinter.print(table)
          : EntryText.of(document, table, rule, coverage)));
    }
  }
}
