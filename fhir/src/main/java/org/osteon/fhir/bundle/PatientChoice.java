package org.osteon.fhir.bundle;

/// Which patient of a Bundle the case is about.
public sealed interface PatientChoice {

  /// The only one, or the only one with a bone tumor; several are refused with their list.
  record Only() implements PatientChoice {}

  /// The one with this id, such as `p1` or `Patient/p1`.
  record Named(String reference) implements PatientChoice {}
}
