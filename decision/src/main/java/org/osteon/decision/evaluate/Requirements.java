package org.osteon.decision.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.FactId;

/// What a decision needs.
///
/// @param decisions
///          the decisions that its columns look at, also through parameterised tables, in table order
/// @param knowledgeModels
///          the parameterised tables that it calls, also through one another
/// @param facts
///          all facts that it can depend on, also through other decisions
public record Requirements(List<DecisionId> decisions, Set<DecisionId> knowledgeModels, Set<FactId> facts) {

  public Requirements {
    decisions = List.copyOf(decisions);
    knowledgeModels = Collections.unmodifiableSet(new TreeSet<>(knowledgeModels));
    facts = Collections.unmodifiableSet(new TreeSet<>(facts));
  }
}
