package org.osteon.planning.option;

import org.osteon.decision.value.ValueSet;

/// A value that something must have: `GFR ≥ 60 mL/min/1.73 m²`.
///
/// @param subject
///          the id of a fact, or of a decision where the condition is about what a table concludes
/// @param label
///          the subject in plain words
/// @param needed
///          the values that will do; for a decision the names it may conclude
/// @param words
///          the needed values in plain words, with the unit
public record Need(String subject, String label, ValueSet needed, String words) {

  /// The need as one phrase.
  public String text() {
    return needed instanceof ValueSet.Numbers ? label + " " + words : label + ": " + words;
  }
}
