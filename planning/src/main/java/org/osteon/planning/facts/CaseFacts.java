package org.osteon.planning.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
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
}
