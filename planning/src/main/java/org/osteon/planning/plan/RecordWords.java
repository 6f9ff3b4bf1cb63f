package org.osteon.planning.plan;

import org.osteon.planning.casefile.RecordedValue;

/// What one record says, in its own words.
final class RecordWords {

  private RecordWords() {}

  static String of(RecordedValue value) {
    return switch (value) {
      case RecordedValue.Exact exact -> exact.asRecorded();
      case RecordedValue.Partial partial -> partial.asRecorded();
      case RecordedValue.Absent absent -> absent.reason().key();
    };
  }
}
