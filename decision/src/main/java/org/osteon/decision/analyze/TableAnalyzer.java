package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagram.DiagramLimitException;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.RowId;

/// Proves what can be proven about a table for every case of its facts' domains, also through the tables that it requires.
///
/// The tables must compile. Facts are taken to be independent of one another: a case that no patient can have may still be
/// reported as a gap, which a `Domain:` line rules out.
public final class TableAnalyzer {

  /// Far beyond any table that people can read.
  private static final int NODES = 2_000_000;
  private static final int REGIONS = 1_000;

  private final DecisionModel model;
  private final List<DecisionTable> tables;

  public TableAnalyzer(DecisionModel model) {
    this.model = model;
    tables = model.documents().stream().flatMap(document -> document.tables().stream()).toList();
  }

  /// Every fault of every table of a model, in the order of the documents; empty when each table is complete or says why it
  /// is not, and each row counts.
  public List<Diagnostic> check() {
    var faults = new ArrayList<Diagnostic>();
    for (var table : tables) {
      switch (analyze(table.id())) {
        case Checked.Refused<TableAnalysis> refused -> faults.addAll(refused.diagnostics());
        case Checked.Accepted<TableAnalysis> accepted -> faults.addAll(
            accepted.value().diagnostics(model.document(table.id()), model.dictionary()));
      }
    }
    return List.copyOf(faults);
  }

  /// Analyzes a decision, or a table with parameters for all values that they can have.
  ///
  /// @return refused with OST-ANL-0008 when the exact answer needs too many distinctions; never an approximation
  public Checked<TableAnalysis> analyze(DecisionId id) {
    try {
      return Checked.of(new Run(new TableLookup(model, id)).analysis());
    } catch (DiagramLimitException limit) {
      return new Checked.Refused<>(List.of(Diagnostic.of(AnalysisFault.TOO_ENTANGLED,
          model.document(id).placeOf(id), "more than " + limit.limit() + " distinctions",
          "Split the table into two that name fewer facts each.")));
    }
  }

  /// One table under analysis.
  private static final class Run {

    private final TableDiagrams diagrams;
    private final TableDiagrams.Logic logic;
    private final RegionFinder finder;
    private final DecisionTable table;
    private final TableLookup lookup;
    private final List<Finding> findings = new ArrayList<>();

    Run(TableLookup lookup) {
      this.lookup = lookup;
      var call = lookup.subject();
      table = call.table();
      diagrams = new TableDiagrams(new DiagramStore(NODES), new CutMaker().read(call, lookup).make(lookup));
      logic = diagrams.logic(call, lookup);
      finder = new RegionFinder(diagrams, lookup);
    }

    TableAnalysis analysis() {
      if (table.hitPolicy().isSingleHit()) {
        gaps();
      }
      unusedColumns();
      rows();
      pairs();
      return new TableAnalysis(table, findings);
    }

    private DecisionId id() {
      return table.id();
    }

    private RowId row(int at) {
      return table.rules().get(at).id();
    }

    private void gaps() {
      int uncovered = diagrams.and(diagrams.and(logic.sound(), logic.inside()),
          diagrams.not(diagrams.any(logic.rows())));
      int inherited = diagrams.and(uncovered, logic.valueless());
      int own = diagrams.and(uncovered, diagrams.not(logic.valueless()));
      switch (table.gap()) {
        case GapDeclaration.Expected expected when uncovered == TableDiagrams.FALSE ->
          findings.add(new Finding.NeedlessGapDeclaration(id(), expected.reason()));
        case GapDeclaration.Expected _ -> gap(uncovered, Finding.GapCause.DECLARED);
        case GapDeclaration.Complete _ -> {
          gap(own, Finding.GapCause.UNDECLARED);
          gap(inherited, Finding.GapCause.INHERITED);
        }
      }
    }

    private void gap(int truth, Finding.GapCause cause) {
      if (truth != TableDiagrams.FALSE) {
        findings.add(new Finding.Gap(id(), cause, finder.regions(truth, REGIONS), finder.example(truth)));
      }
    }

    private void unusedColumns() {
      for (int column = 0; column < table.inputs().size(); column++) {
        int at = column;
        if (table.rules().stream().allMatch(rule -> rule.inputs().get(at) instanceof UnaryTests.Any)) {
          findings.add(new Finding.UnusedColumn(id(), table.inputs().get(column).expression()));
        }
      }
    }

    private void rows() {
      int covered = TableDiagrams.FALSE;
      var before = new ArrayList<Integer>();
      boolean firstCounts = table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.PRIORITY;
      for (int at : Ending.order(table)) {
        int matches = diagrams.and(logic.sound(), logic.rows().get(at));
        if (matches == TableDiagrams.FALSE) {
          findings.add(new Finding.DeadRule(id(), row(at), new DeathCauses(diagrams, lookup, table).of(at)));
        } else if (firstCounts && diagrams.and(matches, diagrams.not(covered)) == TableDiagrams.FALSE) {
          var by = before.stream().filter(
              other -> diagrams.and(matches, logic.rows().get(other)) != TableDiagrams.FALSE).map(this::row);
          findings.add(new Finding.MaskedRule(id(), row(at), by.toList(), finder.example(matches)));
        }
        covered = diagrams.or(covered, matches);
        before.add(at);
      }
    }

    private void pairs() {
      for (int second = 0; second < table.rules().size(); second++) {
        for (int first = 0; first < second; first++) {
          pair(first, second);
        }
      }
    }

    private void pair(int first, int second) {
      int both = diagrams.and(logic.sound(), diagrams.and(logic.rows().get(first), logic.rows().get(second)));
      if (both == TableDiagrams.FALSE) {
        return;
      }
      boolean same = table.rules().get(first).outputs().equals(table.rules().get(second).outputs());
      boolean fault = switch (table.hitPolicy()) {
        case UNIQUE -> true;
        case ANY -> !same;
        case FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX,
            COLLECT_COUNT ->
          false;
      };
      if (table.hitPolicy().isSingleHit()) {
        findings.add(new Finding.Overlap(id(), row(first), row(second), same, fault, finder.example(both)));
      }
      if (same && !fault) {
        subsumption(first, second, both);
      }
    }

    private void subsumption(int first, int second, int both) {
      if (both == diagrams.and(logic.sound(), logic.rows().get(second))) {
        findings.add(new Finding.Subsumption(id(), row(first), row(second), finder.example(both)));
      } else if (both == diagrams.and(logic.sound(), logic.rows().get(first))) {
        findings.add(new Finding.Subsumption(id(), row(second), row(first), finder.example(both)));
      }
    }
  }
}
