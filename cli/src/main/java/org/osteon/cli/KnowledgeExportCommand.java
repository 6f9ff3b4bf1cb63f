package org.osteon.cli;

import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.publishing.KnowledgePublication;
import org.osteon.planning.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `osteon knowledge export`: the whole knowledge base in a standard that other engines open.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the whole knowledge base into a folder, in a standard that other engines open.")
final class KnowledgeExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--to", paramLabel = "dmn|fhir", required = true, description = "The standard: dmn (DMN 1.5, one file for each guideline document) or fhir (FHIR R4 with conditions in CQL).")
  private ExportTarget target = ExportTarget.DMN;

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Mixin
  private final TargetFolder folder = new TargetFolder();

  KnowledgeExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return folder.fill("README.md", terminal, () -> source.forPlanning(GuidelineChoice.ALL).then(this::export)).code();
  }

  private Checked<ExportedFolder> export(KnowledgeBase knowledge) {
    return switch (target) {
      case DMN -> new DmnFolder(knowledge).write();
      case FHIR -> Checked.of(new ExportedFolder(new KnowledgePublication(knowledge).write()));
    };
  }
}
