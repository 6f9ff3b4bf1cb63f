package org.osteon.planning.evaluation;

import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// What a condition is about, with its words: a fact, or what a decision concludes.
///
/// @param id
///          the id of the fact or of the decision
/// @param label
///          the same in plain words
/// @param domain
///          all it can be
public record Subject(String id, String label, Domain domain, ValueWords words) {

  /// The subject of an input column; a parameter is none and our own bug.
  public static Subject of(InputExpression input, Guidelines guidelines) {
    return switch (input) {
      case InputExpression.Fact fact -> of(fact.fact(), guidelines);
      case InputExpression.Decision decision -> concluded(input.text(), guidelines.table(decision.decision()), decision
          .output());
      case InputExpression.Invocation call -> concluded(input.text(), guidelines.table(call.knowledgeModel()), call
          .output());
      case InputExpression.Parameter parameter -> throw new OsteonBugException("Parameter `" + parameter.name()
          + "` is no condition on a case.");
    };
  }

  public static Subject of(FactId fact, Guidelines guidelines) {
    var definition = guidelines.vocabulary().definition(fact);
    return new Subject(fact.name(), definition.label(), definition.domain(), ValueWords.of(definition));
  }

  private static Subject concluded(String id, Table table, OutputChoice output) {
    var domain = Concluded.domain(table.table(), output);
    return new Subject(id, table.table().title(), domain, ValueWords.of(domain));
  }
}
