package org.osteon.decision.table;

import org.osteon.decision.feel.Literals;
import org.osteon.decision.value.Value;

/// How values are written in headers and output cells.
final class Spelling {

  private Spelling() {}

  static String of(Value value) {
    return value instanceof Value.Absent ? "-" : Literals.text(value);
  }
}
