package org.osteon.decision.table;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.value.FactId;

/// What an input column looks at.
public sealed interface InputExpression {

  /// A fact of the case.
  record Fact(FactId fact) implements InputExpression {}

  /// The result of another decision.
  record Decision(DecisionId decision, OutputChoice output) implements InputExpression {}

  /// The result of a business knowledge model, which is a table with parameters.
  record Invocation(DecisionId knowledgeModel, List<Argument> arguments, OutputChoice output)
      implements
        InputExpression {
    public Invocation {
      arguments = List.copyOf(arguments);
    }
  }

  /// A parameter of the table itself.
  record Parameter(String name) implements InputExpression {}

  /// The expression as it is written in the header.
  default String text() {
    return switch (this) {
      case Fact fact -> fact.fact().name();
      case Decision decision -> decision.decision().name() + suffix(decision.output());
      case Invocation call -> call.knowledgeModel().name()
          + call.arguments().stream().map(Argument::text).collect(Collectors.joining(", ", "(", ")"))
          + suffix(call.output());
      case Parameter parameter -> parameter.name();
    };
  }

  private static String suffix(OutputChoice choice) {
    return switch (choice) {
      case OutputChoice.First _ -> "";
      case OutputChoice.Named named -> "." + named.output();
    };
  }
}
