package org.osteon.planning.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// The facts of a case: for every fact of the vocabulary what it may still be and why.
///
/// @param states
///          one for every fact of the vocabulary, in its order
/// @param diagnostics
///          of the case and of the derivation; warnings only
public record CaseFacts(String caseId, LocalDate asOf, Map<FactId, FactState> states, List<Diagnostic> diagnostics) {

  public CaseFacts {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    diagnostics = List.copyOf(diagnostics);
  }

  /// What is concluded about a fact of the vocabulary.
  public FactState state(FactId fact) {
    var state = states.get(fact);
    if (state == null) {
      throw new OsteonBugException("Fact `" + fact + "` is not in the vocabulary of this case.");
    }
    return state;
  }

  /// The values that a fact of the vocabulary may still have.
  public ValueSet values(FactId fact) {
    return state(fact).values();
  }

  /// What is known, as decision tables read it: facts that nobody recorded are unknown.
  ///
  /// @param dictionary
  ///          that of the vocabulary by which the facts were derived
  public Facts known(Dictionary dictionary) {
    var known = Facts.builder(dictionary);
    states.values().stream().filter(state -> !(state.knowledge() instanceof Knowledge.NotRecorded)).forEach(
        state -> known.set(state.fact(), state.values()));
    return known.build();
  }
}
