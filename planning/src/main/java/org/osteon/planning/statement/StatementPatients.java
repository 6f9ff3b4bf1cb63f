package org.osteon.planning.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vocabulary.Vocabulary;

/// The patients of the vignettes, as tables see them. Thread-safe.
public final class StatementPatients {

  private final Vocabulary vocabulary;
  private final Map<String, Facts> factsByVignette = new LinkedHashMap<>();

  public StatementPatients(List<Vignette> vignettes, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vignettes.forEach(vignette -> factsByVignette.put(vignette.id(), FactDerivation.derive(vignette.record(),
        vocabulary).known(vocabulary)));
  }

  /// The ids of the vignettes, in their order.
  public List<String> ids() {
    return List.copyOf(factsByVignette.keySet());
  }

  boolean has(String vignette) {
    return factsByVignette.containsKey(vignette);
  }

  /// What is known of a patient who is like one of a vignette but for some facts.
  ///
  /// @param like
  ///          the id of a vignette that there is
  public Facts facts(String like, Map<FactId, Value> but) {
    var facts = factsByVignette.get(like);
    if (facts == null) {
      throw new OsteonBugException("There is no vignette `" + like + "`.");
    }
    var changed = facts;
    for (var fact : but.entrySet()) {
      changed = changed.with(fact.getKey(), fact.getValue());
    }
    return changed;
  }

  /// Only these of the facts; patients who differ in others look the same.
  public Facts only(Set<FactId> facts, Facts patient) {
    var some = Facts.builder(vocabulary);
    for (var fact : facts) {
      int index = vocabulary.indexOf(fact);
      if (patient.isSet(index)) {
        some.set(index, patient.get(index));
      }
    }
    return some.build();
  }
}
