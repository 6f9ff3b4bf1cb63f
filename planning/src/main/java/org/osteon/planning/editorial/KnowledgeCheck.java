package org.osteon.planning.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.analyze.TableAnalysis;
import org.osteon.decision.analyze.TableAnalyzer;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.statement.Statement;
import org.osteon.planning.statement.StatementCheck;
import org.osteon.planning.statement.StatementFiles;
import org.osteon.planning.statement.StatementPatients;
import org.osteon.planning.statement.StatementText;
import org.osteon.planning.vignette.ExpectationNames;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;

/// Proves a whole knowledge base: reads it, analyzes every table, checks what documents say about themselves, and runs every
/// vignette and statement.
public final class KnowledgeCheck {

  private final KnowledgeBase knowledge;
  private final List<Vignette> vignettes;
  private final StatementPatients patients;
  private final List<Statement> statements;
  private final List<Diagnostic> warnings;

  private KnowledgeCheck(KnowledgeBase knowledge, List<Vignette> vignettes, StatementPatients patients,
      List<Statement> statements, List<Diagnostic> warnings) {
    this.knowledge = knowledge;
    this.vignettes = vignettes;
    this.patients = patients;
    this.statements = statements;
    this.warnings = warnings;
  }

  /// Reads everything. Refused with every fault of the files: without them nothing can be proven.
  public static Checked<KnowledgeCheck> read(KnowledgeFiles files) {
    var base = KnowledgeBase.read(files);
    var read = base.then(knowledge -> VignetteFiles.read(files, knowledge.vocabulary()).then(vignettes -> read(files,
        knowledge, vignettes, base.all())));
    return switch (read) {
      case Checked.Accepted<KnowledgeCheck> accepted -> Checked.of(accepted.value());
      case Checked.Refused<KnowledgeCheck> refused -> refused;
    };
  }

  private static Checked<KnowledgeCheck> read(KnowledgeFiles files, KnowledgeBase knowledge, List<Vignette> vignettes,
      List<Diagnostic> warnings) {
    var patients = new StatementPatients(vignettes, knowledge.vocabulary());
    return StatementFiles.read(files, knowledge, patients).then(statements -> Checked.of(new KnowledgeCheck(knowledge,
        vignettes, patients, statements, warnings)));
  }

  /// The statement files as they would have to be for the tables of today, by their paths.
  public SequencedMap<String, String> renewedStatements() {
    return StatementText.files(StatementCheck.renewed(statements, knowledge.model(), patients));
  }

  /// How many pieces of work [#run] will report.
  public int work() {
    return vignettes.size() + tables().size();
  }

  /// Proves it.
  ///
  /// @param today
  ///          the day on which reviews are overdue or not
  /// @return the report; its faults are in it
  public KnowledgeReport run(LocalDate today, Progress progress) {
    var faults = new ArrayList<>(warnings);
    var analyses = analyses(progress);
    analyses.forEach(analysis -> faults.addAll(diagnostics(analysis)));
    faults.addAll(EditorialCheck.of(knowledge, today));
    var results = VignetteResult.all(vignettes, Planner.of(knowledge), progress);
    var coverage = RowCoverage.of(results);
    faults.addAll(coverage.faults(knowledge));
    vignettes.forEach(vignette -> faults.addAll(ExpectationNames.check(vignette, knowledge.catalogue())));
    results.forEach(result -> faults.addAll(result.faults()));
    faults.addAll(StatementCheck.faults(statements, knowledge.model(), patients));
    var rows = tables().stream().flatMap(table -> table.rules().stream()).toList();
    return new KnowledgeReport(knowledge.version(), knowledge.model().documents().size(), tables().size(), rows.size(),
        vignettes.size(), statements.size(), (int) rows.stream().filter(rule -> coverage.isFired(rule.id())).count(),
        declaredGaps(),
        knowledge.review(), faults);
  }

  private List<DecisionTable> tables() {
    return knowledge.model().documents().stream().flatMap(document -> document.tables().stream()).toList();
  }

  private List<Checked<TableAnalysis>> analyses(Progress progress) {
    var analyzer = new TableAnalyzer(knowledge.model());
    return tables().parallelStream().map(table -> {
      var analysis = analyzer.analyze(table.id());
      progress.done();
      return analysis;
    }).toList();
  }

  private List<Diagnostic> diagnostics(Checked<TableAnalysis> analysis) {
    return switch (analysis) {
      case Checked.Refused<TableAnalysis> refused -> refused.diagnostics();
      case Checked.Accepted<TableAnalysis>(var done, _) ->
        done.diagnostics(knowledge.model().document(done.table().id()),
            knowledge.model().dictionary());
    };
  }

  private int declaredGaps() {
    return (int) tables().stream().filter(table -> table.gap() instanceof GapDeclaration.Expected).count();
  }
}
