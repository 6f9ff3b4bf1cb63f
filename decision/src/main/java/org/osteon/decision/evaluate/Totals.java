package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Value;

/// The sums of aggregating tables, row by row. Empty: no value, because no row fired.
final class Totals {

  private Totals() {}

  static Optional<BigDecimal> start(DecisionTable table) {
    return switch (table.hitPolicy()) {
      case COLLECT_COUNT -> Optional.of(BigDecimal.ZERO);
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX -> Optional.empty();
      case UNIQUE, ANY, FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER -> throw notAggregating();
    };
  }

  /// The total when one more row fires.
  static Optional<BigDecimal> add(DecisionTable table, Optional<BigDecimal> total, int row) {
    return switch (table.hitPolicy()) {
      case COLLECT_COUNT -> total.map(BigDecimal.ONE::add);
      case COLLECT_SUM -> Optional.of(total.map(output(table, row)::add).orElse(output(table, row)));
      case COLLECT_MIN -> Optional.of(total.map(output(table, row)::min).orElse(output(table, row)));
      case COLLECT_MAX -> Optional.of(total.map(output(table, row)::max).orElse(output(table, row)));
      case UNIQUE, ANY, FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER -> throw notAggregating();
    };
  }

  static Result result(Optional<BigDecimal> total) {
    return total.<Result>map(number -> new Result.Total(new Value.Decimal(number))).orElse(Result.NoRow.INSTANCE);
  }

  private static BigDecimal output(DecisionTable table, int row) {
    if (table.rules().get(row).outputs().getFirst() instanceof Value.Decimal number) {
      return number.value();
    }
    throw new OsteonBugException("An aggregating table has numbers only.");
  }

  private static OsteonBugException notAggregating() {
    return new OsteonBugException("The table does not aggregate.");
  }
}
