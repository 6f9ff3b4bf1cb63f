package org.osteon.decision.diagnostic;

/// How much a fault matters: an error refuses the input, a warning lets it pass and says so.
public enum Severity {
  ERROR, WARNING
}
