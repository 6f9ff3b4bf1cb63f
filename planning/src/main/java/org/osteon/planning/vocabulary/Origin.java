package org.osteon.planning.vocabulary;

/// Where a fact comes from.
public sealed interface Origin {

  /// Only records say it.
  record Recorded() implements Origin {}

  /// Only a formula says it; a record of it is refused.
  ///
  /// @param by
  ///          the name of the formula
  record Computed(String by) implements Origin {}

  /// A formula says it when no usable record does.
  ///
  /// @param by
  ///          the name of the formula
  record Fallback(String by) implements Origin {}
}
