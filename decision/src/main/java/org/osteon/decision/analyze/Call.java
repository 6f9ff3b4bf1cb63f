package org.osteon.decision.analyze;

import java.util.List;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;

/// A table with what its parameters stand for.
record Call(DecisionTable table, List<Operand> operands) {

  Call {
    operands = List.copyOf(operands);
  }

  /// What a column looks at, with parameters replaced by what they stand for.
  sealed interface Look {
    record AtOperand(Operand operand) implements Look {}

    record AtTable(Call call, int output) implements Look {}
  }

  Look look(InputExpression expression, TableLookup tables) {
    return switch (expression) {
      case InputExpression.Fact fact -> new Look.AtOperand(new Operand.OfFact(fact.fact()));
      case InputExpression.Parameter parameter -> new Look.AtOperand(operand(parameter.name()));
      case InputExpression.Decision decision -> {
        var other = tables.get(decision.decision());
        yield new Look.AtTable(new Call(other, List.of()), other.outputIndex(decision.output()));
      }
      case InputExpression.Invocation call -> {
        var other = tables.get(call.knowledgeModel());
        yield new Look.AtTable(new Call(other, call.arguments().stream().map(this::operand).toList()),
            other.outputIndex(call.output()));
      }
    };
  }

  private Operand operand(Argument argument) {
    return switch (argument) {
      case Argument.OfFact fact -> new Operand.OfFact(fact.fact());
      case Argument.OfParameter parameter -> operand(parameter.parameter());
      case Argument.Literal literal -> new Operand.Fixed(literal.value());
    };
  }

  private Operand operand(String parameter) {
    return operands.get(table.parameters().indexOf(parameter));
  }
}
