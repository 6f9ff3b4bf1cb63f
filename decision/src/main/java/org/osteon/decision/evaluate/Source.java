package org.osteon.decision.evaluate;

import org.osteon.decision.value.Value;

/// What an input or a condition of a compiled table reads.
sealed interface Source {

  /// A fact or free parameter, by its number in the [FactSpace].
  record OfFact(int fact) implements Source {}

  /// A fixed argument.
  record Fixed(Value value) implements Source {}

  /// An output of another compiled table.
  record OfUnit(int unit, int output) implements Source {}
}
