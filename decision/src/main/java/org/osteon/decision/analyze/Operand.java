package org.osteon.decision.analyze;

import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// What a parameter stands for in one call of a parameterised table.
sealed interface Operand {

  /// A fact, or a free parameter that is read like one.
  record OfFact(FactId fact) implements Operand {}

  /// A fixed value.
  record Fixed(Value value) implements Operand {}
}
