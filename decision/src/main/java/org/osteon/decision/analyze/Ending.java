package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Value;

/// How a table ends for a case that is known completely.
public sealed interface Ending {

  /// It gives a result; [Result.NoRow] where no row covers the case.
  record Gives(Result result) implements Ending {}

  /// Its rows break the hit policy, or a table that it requires ends so.
  record Breaks() implements Ending {
    public static final Breaks INSTANCE = new Breaks();
  }

  /// The ending for people.
  default String text() {
    return switch (this) {
      case Gives gives -> gives.result().text();
      case Breaks _ -> "failed";
    };
  }

  /// The ending while no row has matched.
  static Ending start(DecisionTable table) {
    return new Gives(switch (table.hitPolicy()) {
      case UNIQUE, ANY, FIRST, PRIORITY, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX -> Result.NoRow.INSTANCE;
      case COLLECT, RULE_ORDER, OUTPUT_ORDER -> new Result.Many(List.of());
      case COLLECT_COUNT -> new Result.Total(Value.Decimal.of(0));
    });
  }

  /// The ending after one more row matched, rows being taken in the order of [#order].
  default Ending and(DecisionTable table, int row) {
    if (!(this instanceof Gives(var result))) {
      return this;
    }
    var outputs = table.rules().get(row).outputs();
    return switch (table.hitPolicy()) {
      case UNIQUE -> result instanceof Result.NoRow ? single(outputs) : Breaks.INSTANCE;
      case ANY -> result instanceof Result.NoRow || this.equals(single(outputs))
          ? single(outputs)
          : Breaks.INSTANCE;
      case FIRST, PRIORITY -> result instanceof Result.NoRow ? single(outputs) : this;
      case COLLECT, RULE_ORDER, OUTPUT_ORDER -> new Gives(more(table, result, outputs));
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> new Gives(total(table, result, outputs));
    };
  }

  /// The rows in the order in which they are to be taken: by priority for P and O, else as in the table.
  static List<Integer> order(DecisionTable table) {
    var rows = new ArrayList<Integer>();
    for (int row = 0; row < table.rules().size(); row++) {
      rows.add(row);
    }
    if (table.hitPolicy().needsPriority()) {
      rows.sort(Comparator.comparingInt(row -> rank(table, row)));
    }
    return List.copyOf(rows);
  }

  private static int rank(DecisionTable table, int row) {
    int rank = table.priority().indexOf(table.rules().get(row).outputs().getFirst());
    return rank < 0 ? table.priority().size() : rank;
  }

  private static Ending single(List<Value> outputs) {
    return new Gives(new Result.Single(outputs));
  }

  private static Result more(DecisionTable table, Result result, List<Value> outputs) {
    var entries = new ArrayList<>(result instanceof Result.Many many ? many.entries() : List.<List<Value>>of());
    entries.add(outputs);
    if (table.hitPolicy() == org.osteon.decision.table.HitPolicy.COLLECT) {
      // A multiset: one order for all.
      entries
          .sort(Comparator.comparing(entry -> entry.stream().map(Value::text).collect(Collectors.joining("\u0000"))));
    }
    return new Result.Many(entries);
  }

  private static Result total(DecisionTable table, Result result, List<Value> outputs) {
    if (!(outputs.getFirst() instanceof Value.Decimal number)) {
      return result;
    }
    var added = number.value();
    if (!(result instanceof Result.Total(var total))) {
      return new Result.Total(number);
    }
    return new Result.Total(new Value.Decimal(switch (table.hitPolicy()) {
      case COLLECT_MIN -> total.value().min(added);
      case COLLECT_MAX -> total.value().max(added);
      case COLLECT_COUNT -> total.value().add(java.math.BigDecimal.ONE);
      case COLLECT_SUM, UNIQUE, ANY, FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER -> total.value().add(added);
    }));
  }
}
