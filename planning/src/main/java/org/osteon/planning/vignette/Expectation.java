package org.osteon.planning.vignette;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
/// @param questions
///          facts that must be asked
/// @param firstQuestion
///          the fact that must be asked first, or `none`; empty when any may be
/// @param conflicts
///          facts whose records must contradict each other
/// @param disagreement
///          options on which authorities must differ
/// @param rows
///          rows that must be certain
public record Expectation(Map<String, String> options, List<String> absent, Map<String, String> decisions,
    Map<String, String> stage, List<String> alerts, List<String> noAlerts, List<String> cautions,
    List<String> noCautions, List<String> questions, String firstQuestion, List<String> conflicts,
    List<String> disagreement, List<String> rows) {

  public Expectation {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    absent = List.copyOf(absent);
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    stage = Collections.unmodifiableMap(new LinkedHashMap<>(stage));
    alerts = List.copyOf(alerts);
    noAlerts = List.copyOf(noAlerts);
    cautions = List.copyOf(cautions);
    noCautions = List.copyOf(noCautions);
    questions = List.copyOf(questions);
    conflicts = List.copyOf(conflicts);
    disagreement = List.copyOf(disagreement);
    rows = List.copyOf(rows);
  }

  /// Whether nothing at all is expected.
  boolean isEmpty() {
    return firstQuestion.isEmpty() && Stream.of(options.keySet(), decisions.keySet(), stage.keySet(), absent, alerts,
        noAlerts, cautions, noCautions, questions, conflicts, disagreement, rows).allMatch(Collection::isEmpty);
  }
}
