package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.fhir.writing.PlanBundleWriter;
import org.osteon.planning.document.html.PlanPage;
import org.osteon.planning.document.text.PlanText;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.PlanJson;
import org.osteon.planning.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `osteon plan`: one case in, one explained plan out.
@Command(name = "plan", mixinStandardHelpOptions = true, description = "One case in, one explained plan out.")
final class PlanCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LocalDate today;

  @Mixin
  private final CaseInput input = new CaseInput();

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Option(names = "--format", paramLabel = "text|json|html|fhir", description = "The document to write; text unless said otherwise.")
  private PlanFormat format = PlanFormat.TEXT;

  @Option(names = "--out", paramLabel = "PATH", description = "The file to write instead of standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--guideline", paramLabel = "ID", description = "Listen to this guideline only; may be repeated. A name that does not exist lists those that do.")
  private List<String> guidelines = new ArrayList<>();

  PlanCommand(Terminal terminal, LocalDate today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public Integer call() {
    var planned = source.forPlanning(new GuidelineChoice(guidelines))
        .then(knowledge -> input.read(knowledge, terminal, today)
            .then(record -> Checked.of(Planner.of(knowledge).plan(record))));
    return switch (planned) {
      case Checked.Refused<Plan> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<Plan> accepted -> {
        terminal.say(accepted.warnings());
        yield write(accepted.value()).code();
      }
    };
  }

  private ExitStatus write(Plan plan) {
    var document = switch (format) {
      case TEXT -> PlanText.of(plan).getBytes(StandardCharsets.UTF_8);
      case JSON -> PlanJson.of(plan);
      case HTML -> PlanPage.of(plan).getBytes(StandardCharsets.UTF_8);
      case FHIR -> PlanBundleWriter.write(plan).getBytes(StandardCharsets.UTF_8);
    };
    return out.map(path -> terminal.document(document, path))
        .orElseGet(() -> terminal.document(document));
  }
}
