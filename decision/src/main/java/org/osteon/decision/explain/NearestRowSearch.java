package org.osteon.decision.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.FiredRow;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.explain.CellTrace.Verdict;
import org.osteon.decision.explain.NearestRow.Effect;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Finds the nearest row and the changes that would make it fire.
final class NearestRowSearch {

  private final Evaluation evaluation;
  private final DecisionId decision;
  private final Map<FactId, ValueSet> changes = new LinkedHashMap<>();
  private boolean reached = true;

  NearestRowSearch(Evaluation evaluation, DecisionId decision) {
    this.evaluation = evaluation;
    this.decision = decision;
  }

  Optional<NearestRow> find(Predicate<Rule> wanted) {
    var result = evaluation.result(decision);
    var nearest = nearest(result, wanted);
    return nearest.map(trace -> {
      collect(result, trace);
      return tried(trace);
    });
  }

  private static Optional<RowTrace> nearest(DecisionResult result, Predicate<Rule> wanted) {
    var rules = result.table().rules();
    var rows = IntStream.range(0, rules.size()).filter(row -> wanted.test(rules.get(row))).toArray();
    if (IntStream.of(rows).anyMatch(row -> result.status(row) != RowStatus.IMPOSSIBLE)) {
      return Optional.empty();
    }
    return IntStream.of(rows).mapToObj(row -> RowTrace.of(result, row))
        .min(Comparator.comparingInt(RowTrace::failing));
  }

  private void collect(DecisionResult result, RowTrace trace) {
    for (int input = 0; input < trace.cells().size(); input++) {
      var cell = trace.cells().get(input);
      if (cell.verdict() == Verdict.FAILS) {
        var fact = result.fact(input);
        var upstream = result.upstream(input);
        if (fact.isPresent()) {
          change(fact.get(), cell);
        } else if (upstream.isPresent()) {
          upstream(upstream.get(), cell);
        } else {
          reached = false;
        }
      }
    }
  }

  private void change(FactId fact, CellTrace cell) {
    var before = changes.get(fact);
    var needed = before == null ? cell.needed().values() : cell.needed().values().intersect(before);
    if (needed.isEmpty()) {
      reached = false;
    } else {
      changes.put(fact, Nearest.to(evaluation.facts().get(fact), needed));
    }
  }

  /// A collecting table must give each needed name that it does not give; any other table one of the needed values.
  private void upstream(DecisionResult.Upstream upstream, CellTrace cell) {
    var policy = upstream.result().table().hitPolicy();
    if (policy.isSingleHit()) {
      flip(upstream.result(), rule -> cell.needed().values().contains(rule.outputs().get(upstream.output())));
    } else if (cell.needed().values() instanceof ValueSet.Sets needed && !needed.isEmpty()
        && cell.seen().values() instanceof ValueSet.Sets seen) {
      var target = ((ValueSet.Sets) Nearest.to(seen, needed)).ranges().getFirst();
      var missing = new HashSet<>(target.must());
      missing.removeAll(seen.ranges().getFirst().may());
      for (var name : missing) {
        flip(upstream.result(), rule -> rule.outputs().get(upstream.output()).equals(new Value.Name(name)));
      }
    } else {
      reached = false;
    }
  }

  private void flip(DecisionResult result, Predicate<Rule> wanted) {
    var nearest = nearest(result, wanted);
    if (nearest.isPresent()) {
      collect(result, nearest.get());
    }
  }

  private NearestRow tried(RowTrace trace) {
    var facts = evaluation.facts();
    var list = new ArrayList<Change>();
    for (var change : changes.entrySet()) {
      list.add(new Change(change.getKey(), facts.get(change.getKey()), change.getValue()));
    }
    for (var change : list) {
      facts = facts.with(change.fact(), change.to());
    }
    var changed = evaluation.model().evaluate(facts).result(decision);
    var effect = effect(changed, trace.rule());
    var masking = effect == Effect.MASKED
        ? changed.fired().stream().map(FiredRow::row).toList()
        : List.<RowId>of();
    var failing = trace.cells().stream().filter(cell -> cell.verdict() == Verdict.FAILS).toList();
    return new NearestRow(trace.rule().id(), failing, list, effect, masking);
  }

  private Effect effect(DecisionResult changed, Rule rule) {
    return switch (changed.status(rule.id())) {
      case CERTAIN -> Effect.FIRES;
      case POSSIBLE -> Effect.MAY_FIRE;
      case IMPOSSIBLE -> reached && changed.table().hitPolicy().isSingleHit()
          && RowTrace.of(changed, changed.table().rules().indexOf(rule)).failing() == 0
          && !changed.fired().isEmpty() ? Effect.MASKED : Effect.NOT_REACHED;
    };
  }
}
