package org.osteon.planning.casefile;

import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What one record says about a fact.
public sealed interface RecordedValue {

  /// One value.
  ///
  /// @param value
  ///          in the unit that the vocabulary declares
  /// @param asRecorded
  ///          in the recorder's own words and unit
  record Exact(Value value, String asRecorded) implements RecordedValue {}

  /// Some values are ruled out, several are left: over, under, between, one of.
  ///
  /// @param values
  ///          in the unit that the vocabulary declares; not empty
  /// @param asRecorded
  ///          in the recorder's own words and unit
  record Partial(ValueSet values, String asRecorded) implements RecordedValue {}

  /// The record says that there is no value, and why.
  record Absent(AbsenceReason reason) implements RecordedValue {}
}
