package org.osteon.planning.vignette;

import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.casefile.CaseRecord;

/// One patient and what must come of the case.
///
/// @param file
///          the file it stands in, such as `vignettes/ewing/relapse.yaml`
/// @param line
///          the line where it begins, from 1
/// @param id
///          unique among all vignettes
/// @param narrative
///          the patient in words, and why the expectation is right; not empty
public record Vignette(String file, int line, String id, String narrative, CaseRecord record, Expectation expect) {

  public Place place() {
    return Place.of(file).atLine(line).in("vignette", id);
  }

  @Override
  public String toString() {
    return id;
  }
}
