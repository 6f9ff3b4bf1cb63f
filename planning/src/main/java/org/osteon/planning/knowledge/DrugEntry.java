package org.osteon.planning.knowledge;

import java.util.List;
import org.osteon.planning.vocabulary.Code;

/// A drug that options, safety tables and records name.
///
/// @param drugClass
///          such as `anthracycline`; empty when not stated
/// @param codes
///          may be empty
public record DrugEntry(String id, String label, String drugClass, List<Code> codes) {
  public DrugEntry {
    codes = List.copyOf(codes);
  }
}
