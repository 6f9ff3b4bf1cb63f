package org.osteon.cli;

import java.nio.file.Path;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `osteon knowledge book`: the whole knowledge base as linked pages to read and to print.
@Command(name = "book", mixinStandardHelpOptions = true, description = "Writes the whole knowledge base as a book of linked HTML pages: tables in words, sources, status, and which vignettes fire each row.")
final class KnowledgeBookCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Parameters(paramLabel = "FOLDER", description = "The folder to write, which is made; it must be new or empty.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace an earlier book in that folder. A folder with any other file is left alone.")
  private boolean force;

  KnowledgeBookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var target = new OutputFolder(folder, force);
    var bound = target.check().then(_ -> source.files()).then(this::bind);
    return switch (bound) {
      case Checked.Refused<ExportedFolder> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<ExportedFolder> accepted -> write(accepted.value(), target).code();
    };
  }

  private Checked<ExportedFolder> bind(KnowledgeFiles files) {
    return PackagedKnowledge.forPlanning(Checked.of(files), List.of()).then(knowledge -> VignetteFiles.read(files,
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

  private ExitStatus write(ExportedFolder pages, OutputFolder into) {
    return switch (into.write(pages)) {
      case Checked.Refused<Integer> refused -> terminal.refuse(refused.diagnostics());
      case Checked.Accepted<Integer>(var files, _) -> {
        terminal.err().println("%d files in %s; begin with index.html.".formatted(files, folder));
        yield ExitStatus.DONE;
      }
    };
  }
}
