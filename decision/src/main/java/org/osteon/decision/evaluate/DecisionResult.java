package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.diagram.DiagramLimitException;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GuidelineFault;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// What one table said about one case. Thread-safe; its parts are worked out when they are asked for.
public final class DecisionResult {

  private final CaseState state;
  private final Unit unit;
  private final Facts facts;
  private final Limits limits;
  private @Nullable Outcome outcome;

  DecisionResult(CaseState state, Unit unit, Facts facts, Limits limits) {
    this.state = state;
    this.unit = unit;
    this.facts = facts;
    this.limits = limits;
  }

  public DecisionTable table() {
    return unit.table;
  }

  /// How the decision ended.
  public Outcome outcome() {
    synchronized (state) {
      var known = outcome;
      if (known == null) {
        known = workedOut();
        outcome = known;
      }
      return known;
    }
  }

  /// Whether a row of the table fires. When a required decision failed, nothing is known: every row is possible.
  ///
  /// @param row the place of the row in the table, from 0
  public RowStatus status(int row) {
    if (unit.isSingleHit()) {
      return status(Bits.has(hitRows(true), row), Bits.has(hitRows(false), row));
    }
    return status(Bits.has(rows(state.possible), row), Bits.has(rows(state.certain), row));
  }

  public RowStatus status(RowId row) {
    for (int i = 0; i < unit.rows(); i++) {
      if (unit.table.rules().get(i).id().equals(row)) {
        return status(i);
      }
    }
    throw new OsteonBugException("The table has no row `" + row + "`.");
  }

  /// The rows that fire at some of the hits that can come, or at all of them.
  private long[] hitRows(boolean some) {
    int known = state.slots[unit.hitSlot];
    if (known >= 0) {
      return unit.rowsOfHit[known];
    }
    var rows = some ? Bits.none(unit.rows()) : Bits.all(unit.rows());
    for (int hit : Bits.members(state.classes(unit.hitSlot))) {
      if (some) {
        Bits.addAll(rows, unit.rowsOfHit[hit]);
      } else {
        Bits.keep(rows, unit.rowsOfHit[hit]);
      }
    }
    return rows;
  }

  private static RowStatus status(boolean some, boolean all) {
    return some ? (all ? RowStatus.CERTAIN : RowStatus.POSSIBLE) : RowStatus.IMPOSSIBLE;
  }

  /// The rows that fire in some completion, in table order.
  public List<FiredRow> fired() {
    var possible = unit.isSingleHit() ? hitRows(true) : rows(state.possible);
    var certain = unit.isSingleHit() ? hitRows(false) : rows(state.certain);
    var fired = new ArrayList<FiredRow>(Bits.count(possible));
    for (int row = Bits.next(possible, 0); row >= 0; row = Bits.next(possible, row + 1)) {
      fired.add(Bits.has(certain, row)
          ? unit.certainRows[row]
          : new FiredRow(unit.table.rules().get(row).id(), false));
    }
    return fired;
  }

  /// All results that come in some completion, one by one. Refused when an exact list would be too long (OST-GDL-0072,
  /// OST-GDL-0073), or when the decision failed.
  public Checked<List<Result>> possibleResults() {
    synchronized (state) {
      return asked(composer -> {
        var results = new ResultFunctions(state, unit, composer).results(-1, 0);
        return results.size() > limits.results()
            ? new Checked.Refused<>(List.of(Diagnostic.of(GuidelineFault.RESULTS_TOO_MANY, unit.place,
                results.size() + " results, of at most " + limits.results())))
            : Checked.of(results);
      });
    }
  }

  /// The facts whose value can still change the result, exactly, in dictionary order. Refused when the exact answer is too
  /// big (OST-GDL-0072), or when the decision failed.
  public Checked<List<Influence>> influences() {
    synchronized (state) {
      return asked(composer -> Checked.of(new Influences(state, unit, facts, composer).find()));
    }
  }

  private interface Question<T> {
    Checked<T> ask(Composer composer);
  }

  private <T> Checked<T> asked(Question<T> question) {
    var failure = state.failure(unit.index);
    if (failure.isPresent()) {
      return new Checked.Refused<>(failure.get());
    }
    try {
      return question.ask(state.composer(limits.caseNodes()));
    } catch (DiagramLimitException limit) {
      state.dropComposer();
      return new Checked.Refused<>(List.of(Evaluator.tooBig(unit, limit)));
    }
  }

  /// What each input clause of the table sees.
  ///
  /// @param input the place of the clause, from 0
  public ColumnValues seen(int input) {
    return seen(unit.sources.get(input));
  }

  /// What a cell accepts of all that its input can see.
  public ColumnValues accepted(int row, int input) {
    return state.model.accepted(unit.sources.get(input), unit.table.rules().get(row).inputs().get(input));
  }

  /// What the condition of the declared domain with this number sees.
  public ColumnValues seenByDomain(int condition) {
    return seen(unit.sources.get(unit.table.inputs().size() + condition));
  }

  /// What the condition of the declared domain with this number accepts.
  public ColumnValues acceptedByDomain(int condition) {
    return state.model.regions.get(unit.index).get(condition);
  }

  /// The fact that an input reads; empty when it reads another table, a fixed argument or a free parameter. Inputs are
  /// counted from 0, the conditions of the declared domain after them.
  public Optional<FactId> fact(int input) {
    return unit.sources.get(input) instanceof Source.OfFact(int fact) && !state.model.space.isParameter(fact)
        ? Optional.of(state.model.space.id(fact))
        : Optional.empty();
  }

  /// The other table that an input reads, as it was evaluated for this one; empty when it reads no table.
  public Optional<Upstream> upstream(int input) {
    return unit.sources.get(input) instanceof Source.OfUnit(int index, int output)
        ? Optional.of(new Upstream(new DecisionResult(state, state.model.units.get(index), facts, limits), output))
        : Optional.empty();
  }

  /// The result of another table, and which of its outputs is read.
  public record Upstream(DecisionResult result, int output) {}

  private ColumnValues seen(Source source) {
    return switch (source) {
      case Source.Fixed fixed -> ColumnValues.of(ValueSet.of(fixed.value()));
      case Source.OfFact fact when state.model.space.isParameter(fact.fact()) -> parameter(fact.fact());
      case Source.OfFact fact -> ColumnValues.of(facts.get(fact.fact()));
      case Source.OfUnit output -> output(output);
    };
  }

  private ColumnValues parameter(int fact) {
    var variables = state.model.variablesByFact.get(fact);
    var values = state.model.space.domain(fact).all();
    for (int i = 0; variables != null && i < variables.count(); i++) {
      var touched = state.model.space.domain(fact).none();
      for (int c : Bits.members(state.classes(variables.first() + i))) {
        touched = touched.union(variables.values(variables.first() + i, c));
      }
      values = values.intersect(touched);
    }
    return ColumnValues.of(values);
  }

  private ColumnValues output(Source.OfUnit output) {
    var upstream = state.model.units.get(output.unit());
    if (upstream.isSingleHit()) {
      var atHits = Objects.requireNonNull(state.model.seenAtHits.get(output));
      int hit = state.slots[upstream.hitSlot];
      return hit >= 0
          ? atHits.get(hit)
          : Arrays.stream(Bits.members(state.classes(upstream.hitSlot))).mapToObj(atHits::get)
              .reduce(ColumnValues::or).orElseThrow();
    }
    var result = new DecisionResult(state, upstream, facts, limits);
    return upstream.table.hitPolicy().isAggregate() ? result.totalSeen() : result.elementsSeen(output);
  }

  private ColumnValues totalSeen() {
    return switch (possibleResults()) {
      case Checked.Refused<List<Result>> _ -> new ColumnValues(Domains.total(unit.table).all(), true);
      case Checked.Accepted<List<Result>> results -> {
        var values = Domains.total(unit.table).none();
        boolean absent = false;
        for (var result : results.value()) {
          absent |= !(result instanceof Result.Total);
          values = result instanceof Result.Total total ? values.union(ValueSet.of(total.number())) : values;
        }
        yield new ColumnValues(values, absent);
      }
    };
  }

  private ColumnValues elementsSeen(Source.OfUnit output) {
    var must = new HashSet<String>();
    var may = new HashSet<String>();
    for (int row : Bits.members(rows(state.possible))) {
      var value = unit.table.rules().get(row).outputs().get(output.output());
      may.add(value.text());
      if (Bits.has(rows(state.certain), row)) {
        must.add(value.text());
      }
    }
    return ColumnValues.of(ValueSet.Sets.between(must, may));
  }

  private long[] rows(long[] @Nullable [] ofUnits) {
    var rows = ofUnits[unit.index];
    if (rows == null) {
      throw new OsteonBugException("The table `" + unit.name + "` was not evaluated.");
    }
    return rows;
  }

  private Outcome workedOut() {
    var failure = state.failure(unit.index);
    if (failure.isPresent()) {
      return new Outcome.Failed(failure.get());
    }
    return unit.isSingleHit() ? singleHit() : multiHit();
  }

  private Outcome singleHit() {
    int hit = state.slots[unit.hitSlot];
    if (hit >= 0) {
      return unit.hits.get(hit).rows().isEmpty() ? new Outcome.NotCovered(gap()) : unit.outcomeOfHit[hit];
    }
    var results = ResultFunctions.results(unit, state.classes(unit.hitSlot));
    return results.size() == 1
        ? new Outcome.Decided(results.getFirst(), fired())
        : new Outcome.Open(new Possible.Results(results), fired());
  }

  private Outcome multiHit() {
    boolean aggregates = unit.table.hitPolicy().isAggregate();
    if (Arrays.equals(rows(state.possible), rows(state.certain))) {
      return decided(aggregates
          ? Totals.result(Evaluator.total(unit, rows(state.certain)))
          : ResultFunctions.many(unit, rows(state.certain)));
    }
    return switch (aggregates ? possibleResults() : oneIfConstant()) {
      case Checked.Refused<List<Result>> refused -> new Outcome.Failed(refused.diagnostics());
      case Checked.Accepted<List<Result>> results when results.value().size() == 1 ->
        decided(results.value().getFirst());
      case Checked.Accepted<List<Result>> results ->
        new Outcome.Open(aggregates ? new Possible.Results(results.value()) : openRows(), fired());
    };
  }

  private Outcome decided(Result result) {
    return result instanceof Result.NoRow ? new Outcome.NotCovered(gap()) : new Outcome.Decided(result, fired());
  }

  /// Rows may be open although the result is not: then some have equal outputs, and one fires where another does not.
  private Checked<List<Result>> oneIfConstant() {
    var open = rows(state.possible).clone();
    Bits.remove(open, rows(state.certain));
    var outputs = Arrays.stream(Bits.members(open)).mapToObj(row -> unit.table.rules().get(row).outputs()).toList();
    if (outputs.stream().distinct().count() == outputs.size()) {
      return Checked.of(List.of());
    }
    return asked(composer -> {
      var functions = new ResultFunctions(state, unit, composer);
      boolean constant = functions.functions().stream().allMatch(function -> function < 0);
      return Checked.of(constant ? functions.results(-1, 0) : List.of());
    });
  }

  private Possible openRows() {
    var always = new HashSet<RowId>();
    var sometimes = new HashSet<RowId>();
    fired().forEach(row -> (row.certain() ? always : sometimes).add(row.row()));
    return new Possible.Rows(always, sometimes);
  }

  private GapExample gap() {
    var seen = new ArrayList<GapExample.Seen>();
    for (int i = 0; i < unit.sources.size(); i++) {
      var expression = i < unit.table.inputs().size()
          ? unit.table.inputs().get(i).expression()
          : domainInput(i - unit.table.inputs().size());
      seen.add(new GapExample.Seen(expression, seen(unit.sources.get(i))));
    }
    return new GapExample(seen, isOutsideDomain(), unit.table.gap());
  }

  private InputExpression domainInput(int test) {
    return unit.table.domain().get(test).on();
  }

  private boolean isOutsideDomain() {
    for (int test = 0; test < unit.table.domain().size(); test++) {
      var source = unit.sources.get(unit.table.inputs().size() + test);
      if (source instanceof Source.OfFact fact) {
        if (!acceptedByDomain(test).values().meets(seen(fact).values())) {
          return true;
        }
      } else if (source instanceof Source.Fixed fixed
          && !unit.table.domain().get(test).tests().matches(fixed.value())) {
        return true;
      }
    }
    return false;
  }

  /// The open facts on which the table can depend at all; every influence is among them.
  public List<FactId> openFacts() {
    var depends = state.model.dependencies[unit.index].clone();
    Bits.keep(depends, state.open);
    return Arrays.stream(Bits.members(depends)).map(variable -> state.model.factOfVariable[variable]).distinct()
        .sorted().mapToObj(state.model.space::id).toList();
  }
}
