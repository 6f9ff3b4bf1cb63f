package org.osteon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.publishing.KnowledgePublication;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `osteon knowledge export`: the whole knowledge base in a standard that other engines open.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the whole knowledge base into a folder, in a standard that other engines open.")
final class KnowledgeExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--to", paramLabel = "dmn|fhir", required = true, description = "The standard: dmn (DMN 1.5, one file for each guideline document) or fhir (FHIR R4 with conditions in CQL).")
  private ExportTarget target = ExportTarget.DMN;

  @Parameters(paramLabel = "FOLDER", description = "The folder to write, which is made; it must be new or empty.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace an earlier export in that folder. A folder with any other file is left alone.")
  private boolean force;

  KnowledgeExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var target = new OutputFolder(folder, force);
    var exported = target.check().then(_ -> PackagedKnowledge.forPlanning(List.of())).then(this::export);
    return switch (exported) {
      case Checked.Refused<ExportedFolder> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<ExportedFolder> accepted -> {
        terminal.say(accepted.warnings());
        yield write(accepted.value(), target).code();
      }
    };
  }

  private Checked<ExportedFolder> export(KnowledgeBase knowledge) {
    return switch (target) {
      case DMN -> new DmnFolder(knowledge).write();
      case FHIR -> Checked.of(new ExportedFolder(new KnowledgePublication(knowledge).write()));
    };
  }

  private ExitStatus write(ExportedFolder content, OutputFolder into) {
    return switch (into.write(content)) {
      case Checked.Refused<Integer> refused -> terminal.refuse(refused.diagnostics());
      case Checked.Accepted<Integer>(var files, _) -> {
        terminal.err().println("%d files in %s; start with its README.md.".formatted(files, folder));
        yield ExitStatus.DONE;
      }
    };
  }
}
