package org.osteon.decision.table;

import org.osteon.decision.feel.Literals;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// What a column hands to a parameterised table.
public sealed interface Argument {

  /// A parameter of the table that the column stands in.
  record OfParameter(String parameter) implements Argument {}

  /// A fact of the case.
  record OfFact(FactId fact) implements Argument {}

  /// A fixed value.
  record Literal(Value value) implements Argument {}

  /// The argument as it is written in the header.
  default String text() {
    return switch (this) {
      case OfParameter parameter -> parameter.parameter();
      case OfFact fact -> fact.fact().name();
      case Literal(Value.Name name) -> '"' + name.name() + '"';
      case Literal literal -> Literals.text(literal.value());
    };
  }
}
