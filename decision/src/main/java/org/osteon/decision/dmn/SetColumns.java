package org.osteon.decision.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// Which columns look at sets. Their cells read differently: `lung` is "contains lung".
final class SetColumns {

  private record Slot(DecisionId knowledgeModel, String parameter) {}

  private final Dictionary dictionary;
  private final Set<DecisionId> collecting = new HashSet<>();
  private final Set<Slot> setParameters = new HashSet<>();

  SetColumns(Dictionary dictionary, List<DecisionTable> tables) {
    this.dictionary = dictionary;
    tables.stream().filter(table -> !table.hitPolicy().isSingleHit() && !table.hitPolicy().isAggregate())
        .forEach(table -> collecting.add(table.id()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var table : tables) {
        for (var input : table.inputs()) {
          grown |= input.expression() instanceof InputExpression.Invocation call && hand(table, call, tables);
        }
      }
    }
  }

  /// Whether a column of the table looks at sets.
  boolean isSet(DecisionTable table, InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact fact -> isSet(fact.fact());
      case InputExpression.Parameter parameter -> setParameters.contains(new Slot(table.id(), parameter.name()));
      case InputExpression.Decision decision -> isCollecting(decision.decision());
      case InputExpression.Invocation call -> isCollecting(call.knowledgeModel());
    };
  }

  /// A column over a collecting table looks at the set of what its rows gave.
  private boolean isCollecting(DecisionId decision) {
    return collecting.contains(decision);
  }

  private boolean isSet(FactId fact) {
    int index = dictionary.indexOf(fact);
    return index >= 0 && dictionary.domain(index) instanceof Domain.SetDomain;
  }

  /// Follows sets from arguments to parameters; whether that taught something new.
  private boolean hand(DecisionTable caller, InputExpression.Invocation call, List<DecisionTable> tables) {
    boolean grown = false;
    for (var called : tables) {
      if (called.id().equals(call.knowledgeModel())) {
        for (int at = 0; at < Math.min(called.parameters().size(), call.arguments().size()); at++) {
          boolean set = switch (call.arguments().get(at)) {
            case Argument.OfFact fact -> isSet(fact.fact());
            case Argument.OfParameter parameter ->
              setParameters.contains(new Slot(caller.id(), parameter.parameter()));
            case Argument.Literal _ -> false;
          };
          grown |= set && setParameters.add(new Slot(called.id(), called.parameters().get(at)));
        }
      }
    }
    return grown;
  }
}
