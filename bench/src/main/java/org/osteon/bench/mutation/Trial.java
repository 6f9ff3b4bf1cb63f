package org.osteon.bench.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.osteon.decision.analyze.TableDifference;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Value;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellState;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteRun;

/// Holds mutants against the vignettes. Thread-safe.
///
/// A vignette is planned again only when it sees the mutant: when the changed table says something else about its patient
/// than the shipped one. Of those that see it, at most [#PLANNED] are planned, those that expect something of the row
/// first; so the share of mutants that are noticed is never reported too high.
final class Trial {

  private static final int PLANNED = 60;

  private final KnowledgeBase knowledge;
  private final Planner shippedPlanner;
  private final List<Patient> patients;
  private final Map<String, Boolean> met = new ConcurrentHashMap<>();

  /// A vignette with its facts and what the shipped tables say of it.
  private record Patient(Vignette vignette, CaseFacts facts, CaseEvaluation shipped) {}

  Trial(KnowledgeBase knowledge, List<Vignette> vignettes) {
    this.knowledge = knowledge;
    this.shippedPlanner = Planner.of(knowledge);
    var guidelines = shippedPlanner.guidelines();
    this.patients = vignettes.stream().map(vignette -> {
      var facts = FactDerivation.derive(vignette.record(), knowledge.vocabulary());
      return new Patient(vignette, facts, guidelines.evaluate(facts));
    }).toList();
  }

  /// What became of one mutant.
  Verdict of(Mutant mutant) {
    return switch (DecisionModel.compile(documents(mutant.table()), knowledge.model().dictionary(), Limits.DEFAULT)) {
      case Checked.Refused<DecisionModel> _ -> Verdict.REFUSED;
      case Checked.Accepted<DecisionModel> accepted -> judge(mutant, accepted.value());
    };
  }

  private Verdict judge(Mutant mutant, DecisionModel changed) {
    var planner = Planner.of(knowledge.withTables(changed));
    var seeing = patients.stream().filter(patient -> sees(patient, mutant, planner)).sorted(Comparator.comparingInt(
        patient -> expects(patient.vignette(), mutant) ? 0 : 1)).limit(PLANNED).toList();
    if (seeing.stream().anyMatch(patient -> fails(patient, planner) && isMet(patient))) {
      return Verdict.NOTICED;
    }
    return isEquivalent(mutant, changed) ? Verdict.EQUIVALENT : Verdict.UNNOTICED;
  }

  /// Whether no patient at all can tell the two tables apart.
  private boolean isEquivalent(Mutant mutant, DecisionModel changed) {
    return TableDifference.between(knowledge.model(), changed, mutant.table()
        .id()) instanceof Checked.Accepted<TableDifference>(var difference, _) && difference.changes().isEmpty();
  }

  private static boolean sees(Patient patient, Mutant mutant, Planner planner) {
    var shipped = patient.shipped();
    var table = shipped.guidelines().table(mutant.table().id());
    if (!mayMatter(shipped, table, mutant)) {
      return false;
    }
    var after = planner.guidelines().evaluate(patient.facts());
    var changed = planner.guidelines().table(mutant.table().id());
    if (!mutant.table().isKnowledgeModel()) {
      return !said(shipped.rows(table)).equals(said(after.rows(changed)));
    }
    return arguments(table.table(), mutant).stream().anyMatch(argument -> !said(shipped.call(table, argument).rows())
        .equals(said(after.call(changed, argument).rows())));
  }

  /// Whether the other conditions of the row let the changed cell have a say.
  private static boolean mayMatter(CaseEvaluation shipped, Table table, Mutant mutant) {
    var rules = table.table().rules();
    int index = (int) rules.stream().takeWhile(rule -> !rule.id().equals(mutant.row())).count();
    if (!mutant.table().isKnowledgeModel()) {
      return shipped.view(new Guidelines.OptionRow(table, index)).failing().stream().allMatch(cell -> cell.input()
          .text().equals(mutant.column()));
    }
    var inputs = table.table().inputs();
    return IntStream.range(0, inputs.size()).filter(column -> !inputs.get(column).expression().text().equals(mutant
        .column())).noneMatch(column -> !(inputs.get(column).expression() instanceof InputExpression.Parameter)
            && shipped.state(inputs.get(column).expression(),
                rules.get(index).inputs().get(column)) == CellState.FAILS);
  }

  private static List<String> said(List<RowView> rows) {
    return rows.stream().map(row -> row.row().id().name() + row.status() + row.row().outputs()).toList();
  }

  /// The drugs and options that the row names before or after the change.
  private static Set<String> arguments(DecisionTable shipped, Mutant mutant) {
    var names = new LinkedHashSet<String>();
    for (var table : List.of(shipped, mutant.table())) {
      for (int column = 0; column < table.inputs().size(); column++) {
        if (table.inputs().get(column).expression() instanceof InputExpression.Parameter) {
          int at = column;
          table.rules().stream().filter(rule -> rule.id().equals(mutant.row())).forEach(rule -> names.addAll(names(rule
              .inputs().get(at))));
        }
      }
    }
    return names;
  }

  private static List<String> names(UnaryTests cell) {
    return switch (cell) {
      case UnaryTests.Any _ -> List.of();
      case UnaryTests.AnyOf(var tests) -> tests.stream().filter(UnaryTest.Equal.class::isInstance)
          .map(test -> ((UnaryTest.Equal) test).literal()).filter(Value.Name.class::isInstance)
          .map(value -> ((Value.Name) value).name()).toList();
    };
  }

  /// Whether the vignette names the row, its decision, or what the row gives.
  private static boolean expects(Vignette vignette, Mutant mutant) {
    var expect = vignette.expect();
    var given = mutant.table().rules().stream().filter(rule -> rule.id().equals(mutant.row())).flatMap(rule -> rule
        .outputs().stream()).filter(Value.Name.class::isInstance).map(value -> ((Value.Name) value).name()).toList();
    return expect.rows().contains(mutant.row().name()) || expect.decisions().containsKey(mutant.table().id().name())
        || expect.stage().containsKey(mutant.table().id().name()) || given.stream().anyMatch(name -> expect.options()
            .containsKey(name) || expect.absent().contains(name) || expect.alerts().contains(name)
            || expect.noAlerts()
                .contains(name));
  }

  private List<GuidelineDocument> documents(DecisionTable table) {
    var documents = new ArrayList<GuidelineDocument>();
    for (var document : knowledge.model().documents()) {
      documents.add(document.tables().stream().anyMatch(it -> it.id().equals(table.id()))
          ? new GuidelineDocument(document.file(), document.frontMatter(), document.introduction(), document.sections()
              .stream().map(section -> with(section, table)).toList(), document.lines())
          : document);
    }
    return documents;
  }

  private static Section with(Section section, DecisionTable table) {
    return section instanceof Section.Deciding(int level, String prose, DecisionTable old) && old.id().equals(table
        .id()) ? new Section.Deciding(level, prose, table) : section;
  }

  /// The vignettes that failed without any change; none of them noticed anything. Complete for those that were asked.
  List<String> unmet() {
    return met.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey).sorted().toList();
  }

  private static boolean fails(Patient patient, Planner planner) {
    return !VignetteRun.of(patient.vignette(), planner).unmet().isEmpty();
  }

  private boolean isMet(Patient patient) {
    return met.computeIfAbsent(patient.vignette().id(), _ -> !fails(patient, shippedPlanner));
  }
}
