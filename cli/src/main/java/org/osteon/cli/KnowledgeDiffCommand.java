package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.difference.DifferenceText;
import org.osteon.planning.difference.KnowledgeDifference;
import org.osteon.planning.difference.VignetteChange;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `osteon knowledge diff A B`: which patients two states of the knowledge base would treat differently.
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Which patients two states of the knowledge base would treat differently, in words, with one example each. A local policy is laid beside the newer one.")
final class KnowledgeDiffCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LocalDate today;

  @Parameters(index = "0", paramLabel = "A", description = "The older state: a folder, or a git revision such as HEAD~1 or a tag.")
  private String older = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The newer state. Without it: the knowledge base of --knowledge, or the one that came with this program.")
  private Optional<String> newer = Optional.empty();

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--path", paramLabel = "FOLDER", description = "Where the knowledge base lies in the repository; knowledge unless said otherwise.")
  private String path = "knowledge";

  @Option(names = "--examples", paramLabel = "FOLDER", description = "Write each example as a case file for `osteon plan` into this new or empty folder.")
  private Optional<Path> examples = Optional.empty();

  @Option(names = "--without-vignettes", description = "Do not plan the vignettes with both states, which takes minutes.")
  private boolean withoutVignettes;

  KnowledgeDiffCommand(Terminal terminal, LocalDate today) {
    this.terminal = terminal;
    this.today = today;
  }

  /// Both states, read.
  private record States(KnowledgeBase before, KnowledgeBase after, KnowledgeFiles files) {}

  @Override
  public Integer call() {
    if (newer.isPresent() && source.folder().isPresent()) {
      throw new ParameterException(spec.commandLine(), "Name the newer state once: as B or with --knowledge.");
    }
    var folder = examples.map(it -> new OutputFolder(it, false));
    var read = folder.map(OutputFolder::check).orElseGet(() -> Checked.of(Path.of(""))).then(_ -> read());
    return switch (read) {
      case Checked.Refused<States> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<States>(var states, _) -> switch (KnowledgeDifference.between(states.before(), states
          .after())) {
        case Checked.Refused<KnowledgeDifference> refused -> terminal.refuse(refused.diagnostics()).code();
        case Checked.Accepted<KnowledgeDifference>(var difference, _) -> say(states, difference).code();
      };
    };
  }

  private Checked<States> read() {
    return state(older).then(KnowledgeBase::read).then(before -> newer().then(files -> KnowledgeBase.read(files).then(
        after -> Checked.of(new States(before, after, files)))));
  }

  private Checked<KnowledgeFiles> newer() {
    return newer.map(name -> source.withPolicies(state(name))).orElseGet(source::files);
  }

  private Checked<KnowledgeFiles> state(String name) {
    return new KnowledgeRevision(name, Path.of("").toAbsolutePath(), path).read();
  }

  private ExitStatus say(States states, KnowledgeDifference difference) {
    var vignettes = withoutVignettes
        ? VignetteChange.Comparison.NONE
        : VignetteChange.compare(difference, states.before(), states.after(), states.files());
    var written = examples.map(folder -> write(folder, states, difference)).orElse(ExitStatus.DONE);
    return written == ExitStatus.DONE
        ? terminal.document(DifferenceText.of(difference, vignettes).getBytes(StandardCharsets.UTF_8))
        : written;
  }

  private ExitStatus write(Path folder, States states, KnowledgeDifference difference) {
    var texts = new LinkedHashMap<String, String>();
    for (var table : difference.tables()) {
      table.treatments().forEach(treatment -> texts.put(treatment.example().id() + ".yaml", "# " + treatment.text()
          + "\n" + treatment.example().caseFile(today, states.after().vocabulary())));
    }
    return switch (new OutputFolder(folder, false).write(new ExportedFolder(texts))) {
      case Checked.Refused<Integer> refused -> terminal.refuse(refused.diagnostics());
      case Checked.Accepted<Integer> _ -> ExitStatus.DONE;
    };
  }
}
