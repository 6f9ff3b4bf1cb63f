package org.osteon.fhir.reading;

import java.time.LocalDate;

/// The day that a case is seen from.
public sealed interface Today {

  /// This day, whatever the Bundle says.
  record Given(LocalDate day) implements Today {}

  /// The day of the Bundle's timestamp; this day when it has none.
  record OfBundle(LocalDate otherwise) implements Today {}
}
