package org.osteon.decision.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.markdown.GuidelineReader;
import org.osteon.decision.markdown.SourceText;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.GuidelineFault;
import org.osteon.decision.testkit.Golden;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Every fault as its user sees it: the file that has it, and beside it the diagnostics, kept as golden files.
class FaultsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/osteon/decision/faults");
  private static final FactDictionary DICTIONARY = dictionary();

  private static FactDictionary dictionary() {
    var facts = new LinkedHashMap<FactId, Domain>();
    facts.put(new FactId("age"), Domain.NumberDomain.of("0", "120"));
    facts.put(new FactId("histology"), Domain.EnumDomain.of("osteosarcoma", "ewing-sarcoma", "chondrosarcoma"));
    facts.put(new FactId("metastases"), Domain.SetDomain.of("lung", "bone", "liver"));
    return FactDictionary.of(facts);
  }

  @Test
  void everyFault_rendered_isItsGoldenFile() throws IOException {
    for (var file : files()) {
      var text = diagnostics(List.of(read(file))).stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
      assertThat(text).as(file.toString()).contains(code(file));
      Golden.check(golden(file), text);
    }
  }

  @Test
  void everyCodeOfTheCatalogue_hasAGoldenFileOrATestOfItsOwn() throws IOException {
    var covered = new TreeSet<>(List.of("OST-GDL-0006", "OST-GDL-0060", "OST-GDL-0072", "OST-GDL-0073",
        "OST-GDL-0075"));
    for (var file : files()) {
      covered.add(code(file));
    }
    assertThat(covered)
        .isEqualTo(Arrays.stream(GuidelineFault.values()).map(GuidelineFault::id)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String code(Path file) {
    return "OST-GDL-" + name(file).substring(0, 4);
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static SourceText read(Path file) throws IOException {
    return new SourceText(name(file), Files.readString(file));
  }

  private static Path golden(Path file) {
    return FOLDER.resolve(name(file).replace(".md", ".txt"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// The faults of the text, or else of the evaluation of a case of which nothing is known.
  private static List<Diagnostic> diagnostics(List<SourceText> files) {
    return switch (DecisionModel.read(files, DICTIONARY)) {
      case Checked.Refused<DecisionModel> refused -> refused.diagnostics();
      case Checked.Accepted<DecisionModel> model -> model.value().decisions().stream()
          .map(model.value().evaluate(Facts.unknown(DICTIONARY))::outcome)
          .filter(Outcome.Failed.class::isInstance)
          .flatMap(outcome -> ((Outcome.Failed) outcome).diagnostics().stream()).toList();
    };
  }

  private static final String TABLES = """
            ---
            id: sample
            title: Sample
            authority: Nobody
            status: draft
            kind: guideline
            ---

            ## Risk {#risk}

            | F   | age   | metastases | → risk |
            |-----|-------|------------|--------|
            | r-1 | >= 60 | -          | high   |
            | r-2 | -     | lung       | high   |
            | r-3 | -     | -          | low    |

            ## Options {#options}

            | C   | risk | age  | → option |
            |-----|------|------|----------|
            | o-1 | high | -    | a        |
            | o-2 | -    | < 50 | b        |

            ## Dose {#dose(drug, weight)}

            | U   | drug | weight | → dose |
            |-----|------|--------|--------|
            | d-1 | a    | > 50   | full   |
            | d-2 | a    | <= 50  | low    |
            """;

  @Test
  void documentTwice_read_isRefused() {
    var diagnostics = GuidelineReader.read(List.of(new SourceText("a.md", TABLES), new SourceText("b.md", TABLES)),
        DICTIONARY).diagnostics();
    Golden.check(FOLDER.resolve("0006-document-twice.txt"),
        diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n")));
  }

  @Test
  void limits_reached_areSaidAndNothingIsGuessed() {
    var documents = GuidelineReader.read(List.of(new SourceText("a.md", TABLES)), DICTIONARY).checked().orBug();
    var tooBig = DecisionModel.compile(documents, DICTIONARY, new Limits(1, 100, 100)).all();
    var model = DecisionModel.compile(documents, DICTIONARY, new Limits(100, 1, 100)).orBug();
    var failed = (Outcome.Failed) model.evaluate(Facts.unknown(DICTIONARY)).outcome(new DecisionId("options"));
    var many = DecisionModel.compile(documents, DICTIONARY, new Limits(100, 100, 1)).orBug()
        .evaluate(Facts.unknown(DICTIONARY)).result(new DecisionId("options")).possibleResults().all();
    var outside = model.evaluate(Facts.unknown(DICTIONARY)).call(new DecisionId("dose"), new Value.Name("a"),
        new Value.Name("heavy")).all();
    var all = Stream.of(tooBig, failed.diagnostics(), many, outside).flatMap(List::stream);
    Golden.check(FOLDER.resolve("limits.txt"), all.map(Diagnostic::text).collect(Collectors.joining("\n")));
  }
}
