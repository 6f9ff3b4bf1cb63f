package org.osteon.decision.table;

import java.util.Arrays;
import java.util.Optional;

/// What a table does when several rows match (OMG DMN 1.5, section 8.2.10).
public enum HitPolicy {
  /// At most one row may match; two are a failure.
  UNIQUE("U"),
  /// Several rows may match if their outputs agree.
  ANY("A"),
  /// The first matching row in table order.
  FIRST("F"),
  /// The matching row whose first output stands first in the table's priority list; ties by table order.
  PRIORITY("P"),
  /// All matching rows, as a multiset, shown in table order.
  COLLECT("C"),
  /// All matching rows, as a list in table order.
  RULE_ORDER("R"),
  /// All matching rows, as a list in the order of the table's priority list; ties in table order.
  OUTPUT_ORDER("O"),
  /// The sum of the outputs of all matching rows; no value when none matches.
  COLLECT_SUM("C+"),
  /// The smallest output of all matching rows; no value when none matches.
  COLLECT_MIN("C<"),
  /// The largest output of all matching rows; no value when none matches.
  COLLECT_MAX("C>"),
  /// The number of matching rows.
  COLLECT_COUNT("C#");

  private final String symbol;

  HitPolicy(String symbol) {
    this.symbol = symbol;
  }

  /// The sign in the first header cell.
  public String symbol() {
    return symbol;
  }

  /// Whether at most one row gives the outcome: U, A, F and P.
  public boolean isSingleHit() {
    return switch (this) {
      case UNIQUE, ANY, FIRST, PRIORITY -> true;
      case COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> false;
    };
  }

  /// Whether the outcome is one number made of all matching rows: C+, C<, C> and C#.
  public boolean isAggregate() {
    return switch (this) {
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> true;
      case UNIQUE, ANY, FIRST, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER -> false;
    };
  }

  /// Whether the table needs a priority list: P and O.
  public boolean needsPriority() {
    return this == PRIORITY || this == OUTPUT_ORDER;
  }

  public static Optional<HitPolicy> ofSymbol(String symbol) {
    return Arrays.stream(values()).filter(policy -> policy.symbol.equals(symbol)).findFirst();
  }
}
