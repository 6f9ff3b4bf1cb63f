package org.osteon.bench.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osteon.decision.table.DecisionTable;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.statement.Statement;
import org.osteon.planning.statement.StatementFiles;
import org.osteon.planning.statement.StatementPatients;
import org.osteon.planning.statement.StatementText;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;

/// Changes every cell of every table, one at a time, and counts how many changes a statement notices.
///
/// Arguments: `report FILE [PART]` writes the score and every change that nobody noticed; `record FOLDER [PART]` writes the
/// statements by which each would be noticed into the folder of the knowledge base; PART is a part of the names of the
/// documents to look at. `expectations FILE EVERY` writes what the expectations of vignettes alone notice of every EVERYth
/// change.
public final class MutationRun {

  private final KnowledgeBase knowledge;
  private final List<Vignette> vignettes;
  private final StatementPatients patients;
  private final List<Statement> statements;
  private final Mutations mutations;
  private final AtomicInteger done = new AtomicInteger();

  /// A table with the document that it stands in.
  private record Place(String document, DecisionTable table) {}

  private MutationRun(KnowledgeFiles files) {
    this.knowledge = KnowledgeBase.read(files).orBug();
    this.vignettes = VignetteFiles.read(files, knowledge.vocabulary()).orBug();
    this.patients = new StatementPatients(vignettes, knowledge.vocabulary());
    this.statements = StatementFiles.read(files, knowledge, patients).orBug();
    this.mutations = new Mutations(knowledge.model());
  }

  public static void main(String[] arguments) throws IOException {
    var run = new MutationRun(KnowledgeFiles.packaged().orBug());
    var target = Path.of(arguments[1]);
    var last = arguments.length > 2 ? arguments[2] : "";
    switch (arguments[0]) {
      case "record" -> run.record(target, last);
      case "expectations" ->
        write(MutationReport.ofExpectations(run.expectations(Integer.parseInt(last)), last), target);
      default -> write(MutationReport.ofStatements(run.results(last)), target);
    }
  }

  private static void write(MutationReport report, Path target) throws IOException {
    Files.writeString(target, report.text());
    System.out.println(report.summary());
  }

  private List<MutationReport.Result> expectations(int every) {
    var trial = new Trial(knowledge, vignettes);
    return places("").parallelStream().flatMap(place -> {
      var witnesses = new Witnesses(knowledge.model(), place.table(), patients);
      var results = sample(place, mutations.of(place.table()), every)
          .map(mutant -> new MutationReport.Result(place.document(),
              mutant, trial.of(mutant, witnesses)))
          .toList();
      progress();
      return results.stream();
    }).toList();
  }

  /// Every so manieth change; where it begins differs from table to table, so that small tables are not left out.
  private static Stream<Mutant> sample(Place place, List<Mutant> all, int every) {
    int offset = Math.floorMod(place.table().id().name().hashCode(), every);
    return IntStream.range(0, all.size()).filter(index -> (offset + index) % every == 0).mapToObj(all::get);
  }

  private List<MutationReport.Result> results(String part) {
    return places(part).parallelStream().flatMap(place -> results(place)).toList();
  }

  private Stream<MutationReport.Result> results(Place place) {
    var examination = new TableExamination(knowledge.model(), place.table(), patients);
    var own = own(place);
    var results = mutations.of(place.table()).stream().map(mutant -> new MutationReport.Result(place.document(), mutant,
        examination.verdict(mutant, own))).toList();
    progress();
    return results.stream();
  }

  private void record(Path folder, String part) throws IOException {
    var recorded = places(part).parallelStream().flatMap(place -> {
      var found = new TableExamination(knowledge.model(), place.table(), patients).statements(mutations.of(place
          .table()), own(place), file(place.document()));
      progress();
      return found.stream();
    }).toList();
    for (var file : StatementText.files(recorded).entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    System.out.println(recorded.size() + " statements recorded, " + recorded.stream().filter(statement -> !statement
        .but().isEmpty()).count() + " of them about patients moved across a boundary");
  }

  private static String file(String document) {
    return document.replaceFirst("^guidelines/", "statements/").replaceFirst("\\.md$", ".yaml");
  }

  private List<Statement> own(Place place) {
    return statements.stream().filter(statement -> statement.table().equals(place.table().id())).toList();
  }

  private List<Place> places(String part) {
    return knowledge.model().documents().stream().filter(document -> document.file().contains(part)).flatMap(
        document -> document.tables().stream().map(table -> new Place(document.file(), table))).toList();
  }

  private void progress() {
    int number = done.incrementAndGet();
    if (number % 20 == 0) {
      System.err.println(number + " tables done");
    }
  }
}
