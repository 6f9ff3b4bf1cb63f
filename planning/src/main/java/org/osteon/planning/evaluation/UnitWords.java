package org.osteon.planning.evaluation;

import java.util.Map;

/// UCUM codes as people read them.
final class UnitWords {

  /// Codes whose spelling differs from what a clinician writes; every other code is shown as it is.
  private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("1", ""), Map.entry("a", "years"),
      Map.entry("mo", "months"), Map.entry("wk", "weeks"), Map.entry("d", "days"), Map.entry("m2", "m²"),
      Map.entry("mg/m2", "mg/m²"), Map.entry("mL/min/{1.73_m2}", "mL/min/1.73 m²"),
      Map.entry("umol/L", "µmol/L"), Map.entry("10*9/L", "× 10⁹/L"),
      Map.entry("{mutations}/{megabase}", "mutations/megabase"));

  private UnitWords() {}

  /// The unit to put behind a number, with its space; empty for a pure number.
  static String suffix(String code) {
    var words = WORDS.getOrDefault(code, code);
    if (words.isEmpty()) {
      return "";
    }
    return " " + words;
  }
}
