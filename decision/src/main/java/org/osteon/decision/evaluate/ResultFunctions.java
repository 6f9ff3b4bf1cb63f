package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Value;

/// The result of one unit as functions of the open variables: the results of two completions are equal exactly when all
/// functions have equal ends.
final class ResultFunctions {

  private final CaseState state;
  private final Unit unit;
  private final Composer composer;

  ResultFunctions(CaseState state, Unit unit, Composer composer) {
    this.state = state;
    this.unit = unit;
    this.composer = composer;
  }

  List<Integer> functions() {
    return switch (unit.table.hitPolicy()) {
      case UNIQUE, ANY, FIRST, PRIORITY -> List.of(composer.store.map(composer.hit(unit), this::firstEqual));
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> List.of(composer.total(unit));
      case COLLECT -> openGroups().stream().map(group -> composer.count(unit, group)).toList();
      case RULE_ORDER, OUTPUT_ORDER -> ordered();
    };
  }

  /// Hits with equal results are one.
  private int firstEqual(int hit) {
    for (int other = 0; other < hit; other++) {
      if (unit.hits.get(other).result().equals(unit.hits.get(hit).result())) {
        return other;
      }
    }
    return hit;
  }

  /// The rows that may fire, those with equal outputs together.
  private List<List<Integer>> groups() {
    var groups = new LinkedHashMap<List<Value>, List<Integer>>();
    for (int row : rows(state.possible)) {
      groups.computeIfAbsent(unit.table.rules().get(row).outputs(), _ -> new ArrayList<>()).add(row);
    }
    return List.copyOf(groups.sequencedValues());
  }

  private List<List<Integer>> openGroups() {
    var certain = rows(state.certain);
    return groups().stream().filter(group -> !certain.containsAll(group)).toList();
  }

  private List<Integer> ordered() {
    if (openGroups().stream().allMatch(group -> group.size() == 1)) {
      return openGroups().stream().map(group -> composer.row(unit, group.getFirst())).toList();
    }
    var sets = new ArrayList<List<Integer>>();
    int firing = composer.firing(unit, rows(state.possible), sets);
    var numbers = new HashMap<Result, Integer>();
    return List.of(composer.store.map(firing,
        set -> numbers.computeIfAbsent(many(sets.get(set)), _ -> numbers.size())));
  }

  private List<Integer> rows(long[] @Nullable [] ofUnits) {
    var rows = ofUnits[unit.index];
    return rows == null ? List.of() : Evaluator.list(rows);
  }

  /// The results that come in some completion, in the order of the rows that give them, "no row" last.
  List<Result> results(int restrictedVariable, int restrictedClass) {
    if (unit.isSingleHit()) {
      return hits(restrict(composer.hit(unit), restrictedVariable, restrictedClass));
    }
    if (unit.table.hitPolicy().isAggregate()) {
      int total = restrict(composer.total(unit), restrictedVariable, restrictedClass);
      return Arrays.stream(composer.store.ends(total)).mapToObj(composer::total)
          .sorted(Comparator.comparing((Optional<BigDecimal> it) -> it.orElse(BigDecimal.ZERO))
              .thenComparing(Optional::isEmpty))
          .map(Totals::result).distinct().sorted(Comparator.comparing(Result.NoRow.class::isInstance)).toList();
    }
    var sets = new ArrayList<List<Integer>>();
    int firing = restrict(composer.firing(unit, rows(state.possible), sets), restrictedVariable, restrictedClass);
    return Arrays.stream(composer.store.ends(firing)).mapToObj(set -> many(sets.get(set))).distinct()
        .toList();
  }

  private int restrict(int diagram, int variable, int valueClass) {
    return variable < 0 ? diagram : composer.store.restrict(diagram, variable, valueClass);
  }

  private List<Result> hits(int diagram) {
    var hits = Bits.none(unit.hits.size());
    for (int hit : composer.store.ends(diagram)) {
      Bits.add(hits, hit);
    }
    return results(unit, hits);
  }

  /// The results of hits, in the order of their first rows, "no row" last.
  static List<Result> results(Unit unit, long[] hits) {
    var byRow = new TreeMap<Integer, Result>();
    SequencedSet<Result> results = new LinkedHashSet<>();
    for (int hit : Bits.members(hits)) {
      var rows = unit.hits.get(hit).rows();
      byRow.putIfAbsent(rows.isEmpty() ? Integer.MAX_VALUE : rows.getFirst(), unit.hits.get(hit).result());
    }
    results.addAll(byRow.values());
    return List.copyOf(results);
  }

  /// The result of a collecting table for the rows that fire.
  static Result many(Unit unit, long[] rows) {
    var entries = new ArrayList<List<Value>>(Bits.count(rows));
    for (int row : unit.listed) {
      if (Bits.has(rows, row)) {
        entries.add(unit.table.rules().get(row).outputs());
      }
    }
    return new Result.Many(entries);
  }

  private Result many(List<Integer> rows) {
    var bits = Bits.none(unit.rows());
    rows.forEach(row -> Bits.add(bits, row));
    return many(unit, bits);
  }

  /// The rows of a multi-hit table in the order of its results: by rule, by output, or equal outputs side by side.
  static int[] listed(DecisionTable table) {
    var rows = IntStream.range(0, table.rules().size()).boxed();
    return (switch (table.hitPolicy()) {
      case OUTPUT_ORDER -> rows.sorted(Comparator.comparingInt(row -> UnitCompiler.rank(table, row)));
      case COLLECT -> {
        var first = new HashMap<List<Value>, Integer>();
        for (int row = 0; row < table.rules().size(); row++) {
          first.putIfAbsent(table.rules().get(row).outputs(), row);
        }
        yield rows.sorted(Comparator.comparingInt(row -> first.getOrDefault(table.rules().get(row).outputs(), row)));
      }
      case UNIQUE, ANY, FIRST, PRIORITY, RULE_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> rows;
    }).mapToInt(row -> row).toArray();
  }
}
