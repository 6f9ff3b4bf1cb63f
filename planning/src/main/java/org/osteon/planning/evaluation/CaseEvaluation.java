package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Influence;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What every table says about one case. What explains it is worked out when it is asked for, and kept.
///
/// One thread at a time may use it; each thread evaluates for itself.
public final class CaseEvaluation {

  private final Guidelines guidelines;
  private final Evaluation evaluation;
  private final Map<DecisionId, DecisionResult> results = new HashMap<>();
  private final Map<DecisionId, List<RowView>> rows = new HashMap<>();
  private final Map<DecisionId, Set<FactId>> waitsFor = new HashMap<>();
  private final Map<Argument, Call> calls = new HashMap<>();

  private record Argument(DecisionId table, String value) {}

  CaseEvaluation(Guidelines guidelines, Evaluation evaluation) {
    this.guidelines = guidelines;
    this.evaluation = evaluation;
  }

  public Guidelines guidelines() {
    return guidelines;
  }

  public Facts facts() {
    return evaluation.facts();
  }

  public Outcome outcome(Table decision) {
    return result(decision.id()).outcome();
  }

  /// The rows of a decision that fire or may fire, in table order.
  public List<RowView> rows(Table decision) {
    var known = rows.get(decision.id());
    if (known == null) {
      known = views(decision, result(decision.id()));
      rows.put(decision.id(), known);
    }
    return known;
  }

  /// Those of the rows that fire or may fire.
  public List<RowView> views(List<Guidelines.OptionRow> some) {
    return some.stream().filter(row -> !isImpossible(row)).map(row -> view(row.table(), row.row())).toList();
  }

  public boolean isImpossible(Guidelines.OptionRow row) {
    return result(row.table().id()).status(row.row().id()) == RowStatus.IMPOSSIBLE;
  }

  /// A row of a decision, whether it fires or not.
  public RowView view(Table decision, Rule row) {
    return view(decision, row, result(decision.id()));
  }

  /// What a table with one parameter says for an argument.
  public Call call(Table knowledgeModel, String argument) {
    var key = new Argument(knowledgeModel.id(), argument);
    var known = calls.get(key);
    if (known == null) {
      known = new Call(knowledgeModel, argument, switch (evaluation.call(knowledgeModel.id(), new Value.Name(
          argument))) {
        case Checked.Accepted<DecisionResult> accepted -> views(knowledgeModel, accepted.value());
        case Checked.Refused<DecisionResult> _ -> List.of();
      });
      calls.put(key, known);
    }
    return known;
  }

  /// What kept tables from being evaluated, in the order of the tables; empty when all went well.
  public List<Diagnostic> faults() {
    var faults = new ArrayList<Diagnostic>();
    for (var decision : evaluation.model().decisions()) {
      if (result(decision).outcome() instanceof Outcome.Failed failed) {
        faults.addAll(failed.diagnostics());
      }
    }
    return faults.stream().distinct().toList();
  }

  /// Whether so little is known that the plan stays short: some fact that says which disease and moment we are in is wholly
  /// unknown.
  public boolean isShort() {
    return guidelines.contextFacts().stream().anyMatch(fact -> facts().get(fact).sameAs(guidelines.vocabulary().domain(
        guidelines.vocabulary().indexOf(fact)).all()));
  }

  public boolean isContext(FactId fact) {
    return guidelines.contextFacts().contains(fact);
  }

  /// A condition on a fact or decision, held against this case.
  public CellView cell(InputExpression input, UnaryTests tests) {
    return switch (input) {
      case InputExpression.Fact(FactId fact) -> fact(input, fact, tests);
      case InputExpression.Decision decision -> {
        var table = guidelines.table(decision.decision());
        yield CellReader.concluded(guidelines, input, table, decision.output(), Concluded.seen(table.table(), decision
            .output(), outcome(table)), tests);
      }
      case InputExpression.Invocation _,InputExpression.Parameter _ -> throw new OsteonBugException(
          "`" + input.text() + "` has a meaning inside its table only.");
    };
  }

  private CellView fact(InputExpression input, FactId fact, UnaryTests tests) {
    var definition = guidelines.vocabulary().definition(fact);
    var needed = tests.accepted(definition.domain());
    var actual = facts().get(fact);
    return new CellView(input, tests, CellReader.state(!actual.intersect(needed).isEmpty(), !actual.isSubsetOf(needed)),
        needed, actual, false, definition.context());
  }

  /// The facts whose answers can still decide whether a row fires; empty when it is certain or impossible.
  public Set<FactId> waitsFor(RowView row) {
    if (row.status() != RowStatus.POSSIBLE) {
      return Set.of();
    }
    var facts = new LinkedHashSet<FactId>();
    row.open().forEach(cell -> facts.addAll(waitsFor(cell)));
    row.above().forEach(other -> other.open().forEach(cell -> facts.addAll(waitsFor(cell))));
    return facts;
  }

  public boolean waitsForContext(RowView row) {
    return waitsFor(row).stream().anyMatch(this::isContext);
  }

  /// The facts whose answers can still decide a condition; empty unless it is open.
  public Set<FactId> waitsFor(CellView cell) {
    if (!cell.isOpen()) {
      return Set.of();
    }
    return switch (cell.input()) {
      case InputExpression.Fact(FactId fact) -> Set.of(fact);
      case InputExpression.Decision decision -> waitsFor(decision.decision());
      case InputExpression.Invocation call -> open(evaluation.model().requirements(call.knowledgeModel()).facts());
      case InputExpression.Parameter _ -> Set.of();
    };
  }

  private Set<FactId> waitsFor(DecisionId decision) {
    var known = waitsFor.get(decision);
    if (known == null) {
      var result = result(decision);
      known = switch (result.influences()) {
        case Checked.Accepted<List<Influence>> exact ->
          Set.copyOf(exact.value().stream().map(Influence::fact).toList());
        case Checked.Refused<List<Influence>> _ -> Set.copyOf(result.openFacts());
      };
      waitsFor.put(decision, known);
    }
    return known;
  }

  private Set<FactId> open(Set<FactId> some) {
    var open = new LinkedHashSet<FactId>();
    some.stream().filter(fact -> !facts().get(fact).isSingle()).sorted().forEach(open::add);
    return open;
  }

  /// This case with one fact known better, or known otherwise.
  public CaseEvaluation assuming(FactId fact, ValueSet values) {
    return guidelines.evaluate(facts().with(fact, values));
  }

  /// The same case evaluated afresh.
  public CaseEvaluation again() {
    return guidelines.evaluate(facts());
  }

  /// The answers to a question about a fact that the tables tell apart, out of the values still possible.
  public List<ValueSet> answers(FactId fact) {
    return guidelines.classes().of(fact, facts().get(fact));
  }

  /// All answers that the tables tell apart, also those that the case rules out.
  public List<ValueSet> everyAnswer(FactId fact) {
    var vocabulary = guidelines.vocabulary();
    return guidelines.classes().of(fact, vocabulary.domain(vocabulary.indexOf(fact)).all());
  }

  private DecisionResult result(DecisionId decision) {
    return results.computeIfAbsent(decision, evaluation::result);
  }

  private List<RowView> views(Table table, DecisionResult result) {
    var views = new ArrayList<RowView>();
    var rules = table.table().rules();
    for (int index = 0; index < rules.size(); index++) {
      if (result.status(index) != RowStatus.IMPOSSIBLE) {
        views.add(view(table, rules.get(index), result));
      }
    }
    return views;
  }

  private RowView view(Table table, Rule row, DecisionResult result) {
    var reader = new CellReader(this, table, result);
    var status = result.status(row.id());
    return new RowView(table, row, status, reader.domain(), reader.cells(row), status == RowStatus.POSSIBLE
        ? above(table, row, reader)
        : List.of());
  }

  private static List<RowView> above(Table table, Rule row, CellReader reader) {
    var above = new ArrayList<RowView>();
    for (var other : Precedence.before(table.table(), row)) {
      if (reader.result().status(other.id()) != RowStatus.IMPOSSIBLE) {
        above.add(new RowView(table, other, reader.result().status(other.id()), List.of(), reader.cells(other), List
            .of()));
      }
    }
    return above;
  }
}
