package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.document.text.WhyText;
import org.osteon.planning.explain.Why;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `osteon why`: why an option is offered, blocked or not offered.
@Command(name = "why", mixinStandardHelpOptions = true, description = "Why an option is offered, blocked or not offered, and what would change that.")
final class WhyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LocalDate today;

  @Mixin
  private final CaseInput input = new CaseInput();

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Parameters(index = "1", paramLabel = "OPTION", description = "An option of the catalogue, such as regimen:map.")
  private String option = "";

  WhyCommand(Terminal terminal, LocalDate today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public Integer call() {
    var explained = source.forPlanning(GuidelineChoice.ALL).then(knowledge -> find(knowledge).then(found -> input.read(
        knowledge, terminal, today).then(record -> Checked.of(Planner.of(knowledge).why(record, found)))));
    return switch (explained) {
      case Checked.Refused<Why> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<Why> accepted -> {
        terminal.say(accepted.warnings());
        yield terminal.document(WhyText.of(accepted.value()).getBytes(StandardCharsets.UTF_8)).code();
      }
    };
  }

  private Checked<CatalogueOption> find(KnowledgeBase knowledge) {
    var options = knowledge.catalogue().options();
    var found = options.get(option);
    return found != null
        ? Checked.of(found)
        : new Checked.Refused<>(List.of(new Diagnostic(CommandFault.NO_SUCH_OPTION, Place.of("OPTION"), "`" + option
            + "`", NearMisses.advice(option, options.keySet()), "")));
  }
}
