package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.dmn.DmnImport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.GuidelinePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `osteon knowledge import FILE`: a DMN file as guideline Markdown.
@Command(name = "import", mixinStandardHelpOptions = true, description = "A DMN file (1.1 to 1.5), ours or of another tool, as Markdown of the knowledge base.")
final class KnowledgeImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The DMN file, or - for standard input.")
  private String file = "";

  @Option(names = "--out", paramLabel = "PATH", description = "The file to write instead of standard output.")
  private Optional<Path> out = Optional.empty();

  KnowledgeImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var read = InputFile.read(file, terminal.in()).then(KnowledgeImportCommand::text).then(xml -> DmnImport.read(file,
        xml));
    return switch (read) {
      case Checked.Refused<DmnModel> refused -> terminal.refuse(refused.diagnostics()).code();
      case Checked.Accepted<DmnModel> accepted -> {
        terminal.say(accepted.warnings());
        yield write(accepted.value()).code();
      }
    };
  }

  private static Checked<String> text(InputFile input) {
    var text = new String(input.content(), StandardCharsets.UTF_8);
    return Checked.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /// The document that the file is for; what it holds of others so that it opens alone stands in files of their own.
  private ExitStatus write(DmnModel model) {
    var documents = model.subject().map(List::of).orElse(model.documents());
    var text = documents.stream().map(GuidelinePrinter::print).collect(Collectors.joining("\n"));
    var left = model.documents().stream().filter(document -> !documents.contains(document)).map(GuidelineDocument::file)
        .toList();
    if (!left.isEmpty()) {
      terminal.err().println("Left out, because they have files of their own: " + String.join(", ", left));
    }
    if (text.isBlank()) {
      return terminal.refuse(List.of(Diagnostic.of(CommandFault.NO_SUCH_ENTRY, Place.of(file), "no decision table",
          "Import a DMN file with at least one decision table.")));
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return out.map(path -> terminal.document(bytes, path)).orElseGet(() -> terminal.document(bytes));
  }
}
