package org.osteon.decision.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.GuidelineFault;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// What all decisions of a model said about one case. Thread-safe.
public final class Evaluation {

  private final DecisionModel model;
  private final Facts facts;
  private final CaseState state;

  Evaluation(DecisionModel model, Facts facts, CaseState state) {
    this.model = model;
    this.facts = facts;
    this.state = state;
  }

  public DecisionModel model() {
    return model;
  }

  public Facts facts() {
    return facts;
  }

  /// What one decision said; the model must have it.
  public DecisionResult result(DecisionId decision) {
    var unit = model.compiled().unitByDecision.get(decision);
    if (unit == null) {
      throw new OsteonBugException("The model has no decision `" + decision + "`.");
    }
    return new DecisionResult(state, model.compiled().units.get(unit), facts, model.limits());
  }

  public Outcome outcome(DecisionId decision) {
    return result(decision).outcome();
  }

  /// What a parameterised table says about this case for given arguments; the model must have it.
  ///
  /// @param arguments one set of possible values for each parameter, of the parameter's kind. A name that no cell mentions
  /// is as good as any other such name. Anything else outside the parameter's domain is refused (OST-GDL-0075).
  public Checked<DecisionResult> invoke(DecisionId knowledgeModel, List<ValueSet> arguments) {
    var call = model.compiled().freeCalls.get(knowledgeModel);
    if (call == null || call.parameters().length != arguments.size()) {
      throw new OsteonBugException(
          "The model has no parameterised table `" + knowledgeModel + "` with so many parameters.");
    }
    var unit = model.compiled().units.get(call.unit());
    CaseState called;
    synchronized (state) {
      called = state.copy();
    }
    for (int i = 0; i < call.parameters().length; i++) {
      int fact = call.parameters()[i];
      var domain = model.compiled().space.domain(fact);
      var argument = known(arguments.get(i), domain);
      if (argument.isEmpty() || !domain.none().getClass().equals(argument.getClass())
          || !argument.isSubsetOf(domain.all())) {
        return new Checked.Refused<>(List.of(Diagnostic.of(GuidelineFault.ARGUMENT_OUTSIDE, unit.place,
            "parameter `" + unit.table.parameters().get(i) + "`")));
      }
      var variables = model.compiled().variablesByFact.get(fact);
      if (variables != null) {
        called.read(variables, argument);
      }
    }
    called.close();
    new Evaluator(called, model.limits()).run(call.order());
    return Checked.of(new DecisionResult(called, unit, facts, model.limits()));
  }

  /// As [#invoke(DecisionId, List)], for exactly known arguments.
  public Checked<DecisionResult> call(DecisionId knowledgeModel, Value... arguments) {
    return invoke(knowledgeModel, List.of(arguments).stream().map(ValueSet::of).toList());
  }

  private static ValueSet known(ValueSet argument, Domain domain) {
    if (argument instanceof ValueSet.Names names && domain instanceof Domain.EnumDomain declared
        && declared.names().contains(Domains.OTHER_NAME)) {
      return new ValueSet.Names(names.names().stream()
          .map(name -> declared.names().contains(name) ? name : Domains.OTHER_NAME)
          .collect(Collectors.toUnmodifiableSet()));
    }
    return argument;
  }
}
