package org.osteon.decision.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.RowId;
import org.osteon.decision.testkit.Property;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// On small models a fault is found exactly when trying every case finds it, and every example shows what it claims.
class TableAnalyzerProperties {

  private static final int CASES = 700;

  /// What trying every case says about a table.
  private static final class Tried {
    final Set<Map<FactId, Value>> uncovered = new HashSet<>();
    final Set<RowId> matched = new HashSet<>();
    final Set<RowId> chosen = new HashSet<>();
    final Set<String> pairs = new TreeSet<>();
  }

  @Test
  void analysis_ofSmallModels_findsWhatTryingEveryCaseFinds() {
    Property.check(400, draw -> {
      var model = Trial.model(draw, 3);
      for (var table : model.documents().getFirst().tables()) {
        var trial = new Trial(model, table);
        var cases = trial.cases(CASES);
        if (!cases.isEmpty()) {
          compare(new TableAnalyzer(model).analyze(table.id()).orBug(), trial, cases);
        }
      }
    });
  }

  @Test
  void example_ofAnyFinding_showsItInterpretedAndEvaluated() {
    Property.check(800, draw -> {
      var model = Trial.model(draw, 4);
      var analyzer = new TableAnalyzer(model);
      for (var table : model.documents().getFirst().tables()) {
        var trial = new Trial(model, table);
        analyzer.analyze(table.id()).orBug().findings().forEach(finding -> rerun(finding, table, trial, model));
      }
    });
  }

  @Test
  void diagnostics_ofFaultyTables_haveNoEmptyPart() {
    Property.check(300, draw -> {
      var model = Trial.model(draw, 4);
      assertThat(new TableAnalyzer(model).check()).allSatisfy(diagnostic -> {
        assertThat(diagnostic.found()).isNotBlank();
        assertThat(diagnostic.place().text()).startsWith("generated.md");
      });
    });
  }

  private static Tried tryAll(DecisionTable table, Trial trial, List<Map<FactId, Value>> cases) {
    var tried = new Tried();
    for (var values : cases) {
      var matching = trial.matching(values);
      if (!matching.requirementFailed()) {
        var rows = matching.fired();
        if (rows.isEmpty() && trial.isInside(values)) {
          tried.uncovered.add(values);
        }
        rows.forEach(row -> tried.matched.add(id(table, row)));
        trial.answer(values).fired().forEach(row -> tried.chosen.add(id(table, row)));
        rows.forEach(first -> rows.stream().filter(second -> first < second)
            .forEach(second -> tried.pairs.add(id(table, first) + " " + id(table, second))));
      }
    }
    return tried;
  }

  private static RowId id(DecisionTable table, int row) {
    return table.rules().get(row).id();
  }

  private static void compare(TableAnalysis analysis, Trial trial, List<Map<FactId, Value>> cases) {
    var table = analysis.table();
    var tried = tryAll(table, trial, cases);
    gaps(analysis, tried, cases);
    var dead = of(Finding.DeadRule.class, analysis).stream().map(Finding.DeadRule::row).collect(Collectors.toSet());
    var masked = of(Finding.MaskedRule.class, analysis).stream().map(Finding.MaskedRule::row).collect(Collectors
        .toSet());
    for (var rule : table.rules()) {
      boolean matched = tried.matched.contains(rule.id());
      assertThat(dead.contains(rule.id())).as("%s is dead", rule.id()).isEqualTo(!matched);
      assertThat(masked.contains(rule.id())).as("%s is masked", rule.id())
          .isEqualTo(matched && !tried.chosen.contains(rule.id()));
    }
    if (table.hitPolicy().isSingleHit()) {
      var pairs = of(Finding.Overlap.class, analysis).stream().map(overlap -> overlap.first() + " " + overlap.second());
      assertThat(pairs.toList()).as("overlaps of %s", table.id()).containsExactlyInAnyOrderElementsOf(tried.pairs);
    }
  }

  private static void gaps(TableAnalysis analysis, Tried tried, List<Map<FactId, Value>> cases) {
    var table = analysis.table();
    var gaps = of(Finding.Gap.class, analysis);
    if (!table.hitPolicy().isSingleHit()) {
      assertThat(gaps).isEmpty();
      return;
    }
    for (var values : cases) {
      assertThat(gaps.stream().filter(gap -> gap.regions().contains(values)).count())
          .as("gaps of %s at %s", table.id(), values).isEqualTo(tried.uncovered.contains(values) ? 1 : 0);
    }
    assertThat(of(Finding.NeedlessGapDeclaration.class, analysis)).hasSize(
        tried.uncovered.isEmpty() && table.gap() instanceof GapDeclaration.Expected ? 1 : 0);
  }

  private static <F extends Finding> List<F> of(Class<F> kind, TableAnalysis analysis) {
    return analysis.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void rerun(Finding finding, DecisionTable table, Trial trial, DecisionModel model) {
    switch (finding) {
      case Finding.Gap gap -> {
        assertThat(matching(table, trial, gap.example())).isEmpty();
        if (!table.isKnowledgeModel()) {
          assertThat(outcome(table, model, gap.example())).isInstanceOf(Outcome.NotCovered.class);
        }
      }
      case Finding.Overlap overlap -> {
        assertThat(matching(table, trial, overlap.example())).contains(overlap.first(), overlap.second());
        if (!table.isKnowledgeModel() && overlap.isFault()) {
          assertThat(outcome(table, model, overlap.example())).isInstanceOf(Outcome.Failed.class);
        }
      }
      case Finding.MaskedRule masked -> assertThat(matching(table, trial, masked.example())).contains(masked.row())
          .containsAnyElementsOf(masked.by());
      case Finding.Subsumption both -> assertThat(matching(table, trial, both.example())).contains(both.general(), both
          .special());
      case Finding.DeadRule _,Finding.UnusedColumn _,Finding.NeedlessGapDeclaration _ -> {
        // There is no case to show.
      }
    }
  }

  private static List<RowId> matching(DecisionTable table, Trial trial, ExampleCase example) {
    return trial.rows(trial.filled(example.values())).stream().map(row -> id(table, row)).toList();
  }

  private static Outcome outcome(DecisionTable table, DecisionModel model, ExampleCase example) {
    var facts = Facts.builder(model.dictionary());
    example.values().forEach(facts::set);
    return model.evaluate(facts.build()).outcome(table.id());
  }
}
