package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final CellReader reader;
  private final boolean brief;
  private Optional<Relevance> relevance = Optional.empty();

  private record Argument(DecisionId table, String value) {}

  CaseEvaluation(Guidelines guidelines, Evaluation evaluation) {
    this.guidelines = guidelines;
    this.evaluation = evaluation;
    this.reader = new CellReader(this);
    this.brief = guidelines.contextFacts().stream().anyMatch(this::isWhollyUnknown);
  }

  boolean isWhollyUnknown(FactId fact) {
    int index = guidelines.vocabulary().indexOf(fact);
    return !facts().isSet(index) || guidelines.everything(index).isSubsetOf(facts().get(index));
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
    return some.stream().filter(row -> !isImpossible(row)).map(this::view).toList();
  }

  public boolean isImpossible(Guidelines.OptionRow row) {
    return result(row.table().id()).status(row.index()) == RowStatus.IMPOSSIBLE;
  }

  /// A row of an option table, whether it fires or not.
  public RowView view(Guidelines.OptionRow row) {
    return view(row.table(), row.table().rows().get(row.index()), result(row.table().id()));
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

  /// How a row about two things that must not meet stands in this case.
  public RowView clash(ClashRow row) {
    if (row.table().table().hitPolicy().isSingleHit() || row.prepared().cells().stream().anyMatch(cell -> cell
        .input() instanceof InputExpression.Invocation)) {
      return asked(row);
    }
    var domain = reader.domain(row.table());
    var cells = reader.cells(row.prepared());
    if (Stream.concat(domain.stream(), cells.stream()).anyMatch(CellView::fails)) {
      return new RowView(row.table(), row.prepared().rule(), RowStatus.IMPOSSIBLE, domain, cells, List.of());
    }
    // Conditions that are met one by one are met together; open ones may exclude each other, which only the engine sees.
    return Stream.concat(domain.stream(), cells.stream()).anyMatch(CellView::isOpen)
        ? asked(row)
        : new RowView(row.table(), row.prepared().rule(), RowStatus.CERTAIN, domain, cells, List.of());
  }

  private RowView asked(ClashRow row) {
    return switch (evaluation.call(row.table().id(), row.arguments())) {
      case Checked.Accepted<DecisionResult> accepted -> view(row.table(), row.prepared(), accepted.value());
      case Checked.Refused<DecisionResult> _ -> throw new OsteonBugException("A clash table refuses its own names.");
    };
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
    return brief;
  }

  /// Which facts this patient need not be asked about.
  public Relevance relevance() {
    var known = relevance.orElseGet(() -> Relevance.of(this));
    relevance = Optional.of(known);
    return known;
  }

  public boolean isContext(FactId fact) {
    return guidelines.contextFacts().contains(fact);
  }

  /// How a condition that stands in no table stands in this case.
  public CellState state(InputExpression input, UnaryTests tests) {
    return reader.hold(guidelines.prepare(input, tests)).state();
  }

  /// How a condition that was read in another evaluation stands in this case.
  public CellState state(CellView cell) {
    return reader.hold(cell.prepared()).state();
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
    for (var row : table.rows()) {
      if (result.status(row.index()) != RowStatus.IMPOSSIBLE) {
        views.add(view(table, row, result));
      }
    }
    return views;
  }

  private RowView view(Table table, PreparedRow row, DecisionResult result) {
    var status = result.status(row.index());
    return new RowView(table, row.rule(), status, reader.domain(table), reader.cells(row, result),
        status == RowStatus.POSSIBLE ? above(table, row, result) : List.of());
  }

  private List<RowView> above(Table table, PreparedRow row, DecisionResult result) {
    var above = new ArrayList<RowView>();
    for (var other : Precedence.before(table, row)) {
      if (result.status(other.index()) != RowStatus.IMPOSSIBLE) {
        above.add(new RowView(table, other.rule(), result.status(other.index()), List.of(), reader.cells(other, result),
            List.of()));
      }
    }
    return above;
  }
}
