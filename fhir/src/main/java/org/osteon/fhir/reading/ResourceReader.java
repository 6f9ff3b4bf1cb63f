package org.osteon.fhir.reading;

import java.util.List;
import org.osteon.fhir.bundle.Resource;

/// Reads one type of resource.
interface ResourceReader {

  /// What the resource says. What is left over is listed by the caller.
  List<Reading> read(Resource resource);
}
