package org.osteon.decision.dmn;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;

/// What each table asks for, directly and through the business knowledge models that it calls.
///
/// In DMN the logic of a business knowledge model sees its parameters only (DMN 1.5, 10.4), in our notation also facts and
/// decisions. Those become further parameters, which every caller hands on: its *closure*.
final class Closure {

  /// Facts and decisions that a table needs in its scope, and knowledge models that it calls, in the order of first use.
  record Needs(SequencedSet<FactId> facts, SequencedSet<DecisionId> decisions,
      SequencedSet<DecisionId> knowledgeModels) {
    private static Needs none() {
      return new Needs(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private Needs closed() {
      return new Needs(Collections.unmodifiableSequencedSet(facts), Collections.unmodifiableSequencedSet(decisions),
          Collections.unmodifiableSequencedSet(knowledgeModels));
    }
  }

  private final Map<DecisionId, DecisionTable> tables = new LinkedHashMap<>();
  private final Map<DecisionId, Needs> needs = new HashMap<>();

  Closure(List<DecisionTable> all) {
    all.forEach(table -> tables.put(table.id(), table));
    all.forEach(table -> of(table.id()));
  }

  /// The table with this id.
  DecisionTable table(DecisionId id) {
    var table = tables.get(id);
    if (table == null) {
      throw new OsteonBugException("The model has no table `" + id + "`.");
    }
    return table;
  }

  /// Whether a table looks at the result of this decision.
  boolean isRequired(DecisionId decision) {
    return needs.values().stream().anyMatch(each -> each.decisions().contains(decision));
  }

  Needs of(DecisionId id) {
    var known = needs.get(id);
    if (known != null) {
      return known;
    }
    // Put first: a cycle, which compiling refuses, must not make this run for ever.
    var found = Needs.none();
    needs.put(id, found.closed());
    var table = table(id);
    table.domain().forEach(test -> add(test.on(), found));
    table.inputs().forEach(input -> add(input.expression(), found));
    return found.closed();
  }

  private void add(InputExpression expression, Needs into) {
    switch (expression) {
      case InputExpression.Fact fact -> into.facts().add(fact.fact());
      case InputExpression.Decision decision -> into.decisions().add(decision.decision());
      case InputExpression.Parameter _ -> {
        // Handed in by the caller.
      }
      case InputExpression.Invocation call -> {
        into.knowledgeModels().add(call.knowledgeModel());
        call.arguments().stream().filter(Argument.OfFact.class::isInstance).map(Argument.OfFact.class::cast)
            .forEach(argument -> into.facts().add(argument.fact()));
        var called = of(call.knowledgeModel());
        into.facts().addAll(called.facts());
        into.decisions().addAll(called.decisions());
      }
    }
  }
}
