package org.osteon.cli;

/// A standard in which the knowledge base can be written for other tools.
enum ExportTarget {
  /// Decision Model and Notation 1.5: what every table says.
  DMN,
  /// FHIR R4 PlanDefinition, ActivityDefinition and Library, with conditions in CQL.
  FHIR
}
