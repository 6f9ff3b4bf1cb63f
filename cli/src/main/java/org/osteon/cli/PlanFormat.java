package org.osteon.cli;

/// The documents that a plan can be written as.
enum PlanFormat {
  /// For a terminal, 100 columns.
  TEXT,
  /// `osteon-plan/1`.
  JSON,
  /// One self-contained page with a timeline.
  HTML,
  /// A FHIR R4 Bundle with a CarePlan.
  FHIR
}
