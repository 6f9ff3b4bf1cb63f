package org.osteon.planning.knowledge;

import java.math.BigDecimal;

/// How long an option takes.
public sealed interface OptionDuration {

  record Unstated() implements OptionDuration {}

  /// @param weeks
  ///          above zero
  record Weeks(BigDecimal weeks, String source, EvidenceStatus status) implements OptionDuration {}

  Unstated UNSTATED = new Unstated();
}
