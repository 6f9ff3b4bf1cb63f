package org.osteon.planning.vignette;

import java.util.List;
import java.util.Map;

/// One patient and what must come of the case.
///
/// @param file
///          the file it stands in
/// @param caseText
///          the case as a case file
record Vignette(String file, String id, String caseText, Expectation expect) {

  /// What must hold. Everything not mentioned may be as it likes.
  ///
  /// @param options
  ///          option → recommended, optional, provisional, blocked or not-offered
  /// @param absent
  ///          options that no status may offer
  /// @param decisions
  ///          decision → value, `open` or `not-covered`
  /// @param stage
  ///          staging system → value, or `open`
  /// @param cautions
  ///          what safety tables must say of an offered option or its drugs, as `doxorubicin reduce transaminases-high`
  /// @param noCautions
  ///          what they must not say; `doxorubicin reduce` stands for every reason, `doxorubicin` for every effect
  record Expectation(Map<String, String> options, List<String> absent, Map<String, String> decisions,
      Map<String, String> stage, List<String> alerts, List<String> noAlerts, List<String> cautions,
      List<String> noCautions, List<String> questions, String firstQuestion, List<String> conflicts,
      List<String> disagreement, List<String> rows) {}

  @Override
  public String toString() {
    return id;
  }
}
