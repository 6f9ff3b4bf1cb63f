package org.osteon.architecture.wrong.planning;

import ca.uhn.fhir.context.FhirContext;

/// A name that says nothing, and a library of another room.
final class ThingUtil {
  private ThingUtil() {}

  static FhirContext context() {
    return FhirContext.forR4();
  }
}
