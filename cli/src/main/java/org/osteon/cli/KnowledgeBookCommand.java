package org.osteon.cli;

import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.document.book.Book;
import org.osteon.planning.document.book.BookPatient;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;
import org.osteon.planning.vignette.VignetteRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `osteon knowledge book`: the whole knowledge base as linked pages to read and to print.
@Command(name = "book", mixinStandardHelpOptions = true, description = "Writes the whole knowledge base as a book of linked HTML pages: tables in words, sources, status, and which vignettes fire each row.")
final class KnowledgeBookCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Mixin
  private final TargetFolder folder = new TargetFolder();

  KnowledgeBookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return folder.fill("index.html", terminal, () -> source.files().then(this::bind)).code();
  }

  private Checked<ExportedFolder> bind(KnowledgeFiles files) {
    return KnowledgeSource.quietly(Checked.of(files)).then(knowledge -> VignetteFiles.read(files,
        knowledge.vocabulary()).then(vignettes -> Checked.of(new ExportedFolder(pages(knowledge, vignettes)))));
  }

  private SequencedMap<String, String> pages(KnowledgeBase knowledge, List<Vignette> vignettes) {
    var planner = Planner.of(knowledge);
    var patients = WatchedWork.of("Vignettes", vignettes.size(), terminal, progress -> vignettes.stream().map(
        vignette -> {
          var patient = BookPatient.of(VignetteRun.of(vignette, planner));
          progress.done();
          return patient;
        }).toList());
    return Book.pages(knowledge, planner.guidelines(), patients);
  }
}
