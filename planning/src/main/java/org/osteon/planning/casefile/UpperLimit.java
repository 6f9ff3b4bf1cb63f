package org.osteon.planning.casefile;

import java.math.BigDecimal;

/// The upper limit of normal that came with one laboratory result.
public sealed interface UpperLimit {

  /// None came with it, and none is assumed.
  record Unstated() implements UpperLimit {}

  /// @param limit
  ///          above zero, in the unit of the fact
  record Stated(BigDecimal limit) implements UpperLimit {}

  Unstated UNSTATED = new Unstated();
}
