package org.osteon.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import org.osteon.planning.knowledge.KnowledgeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `osteon knowledge import FILE`: a DMN file as guideline Markdown.
@Command(name = "import", mixinStandardHelpOptions = true, description = "A DMN file (1.1 to 1.5), ours or of another tool, as Markdown of the knowledge base. With --knowledge or --policy it is refused, with every reason, unless it fits into that knowledge base.")
final class KnowledgeImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The DMN file, or - for standard input.")
  private String file = "";

  @Mixin
  private final KnowledgeSource source = new KnowledgeSource();

  @Option(names = "--out", paramLabel = "PATH", description = "The file to write instead of standard output.")
  private Optional<Path> out = Optional.empty();

  KnowledgeImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var read = InputFile.read(file, terminal.in()).then(KnowledgeImportCommand::text).then(xml -> DmnImport.read(file,
        xml)).then(this::fitting);
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
  private static List<GuidelineDocument> documents(DmnModel model) {
    return model.subject().map(List::of).orElse(model.documents());
  }

  /// The model, if its documents can stand in the knowledge base that was named, each in the place of the one with its id.
  private Checked<DmnModel> fitting(DmnModel model) {
    if (source.folder().isEmpty() && !source.hasPolicy()) {
      return Checked.of(model);
    }
    return source.files().then(files -> KnowledgeSource.quietly(Checked.of(joined(files, documents(model)))).then(
        _ -> Checked.of(model)));
  }

  private static KnowledgeFiles joined(KnowledgeFiles files, List<GuidelineDocument> documents) {
    var texts = new LinkedHashMap<>(files.textByPath());
    for (var document : documents) {
      texts.entrySet().removeIf(file -> file.getKey().endsWith(".md") && isOf(document.frontMatter().id(), file
          .getValue()));
      texts.put("guidelines/imported/" + document.frontMatter().id() + ".md", GuidelinePrinter.print(document));
    }
    return new KnowledgeFiles(texts);
  }

  private static boolean isOf(String id, String text) {
    return text.lines().skip(1).takeWhile(line -> !line.equals("---")).anyMatch(line -> line.equals("id: " + id));
  }

  private ExitStatus write(DmnModel model) {
    var documents = documents(model);
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
