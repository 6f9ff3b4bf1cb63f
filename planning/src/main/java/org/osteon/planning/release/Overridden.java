package org.osteon.planning.release;

import org.osteon.planning.casefile.RecordedOverride;

/// An item that somebody decided to pass over.
///
/// @param label
///          the item in plain words
/// @param needed
///          whether the item would be open without it
public record Overridden(String label, RecordedOverride override, boolean needed) {

  /// Who, when and why, in one sentence.
  public String text() {
    return label + ": overridden by " + override.by() + " on " + override.date().text() + ": " + override.reason()
        + (needed ? "" : " (not needed: the item is closed)");
  }
}
