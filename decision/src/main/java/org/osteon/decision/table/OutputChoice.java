package org.osteon.decision.table;

/// Which output of another table a column looks at.
public sealed interface OutputChoice {

  /// The first output: what the id alone means.
  record First() implements OutputChoice {
    public static final First INSTANCE = new First();
  }

  /// The output with this name, written `decision-id.output`.
  record Named(String output) implements OutputChoice {}
}
