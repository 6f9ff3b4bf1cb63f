package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// What the names in FEEL expressions of one model mean.
final class Scope {

  private static final Pattern CALL = Pattern.compile("([^()]+?)\\s*\\((.*)\\)(?:\\s*\\.\\s*(.+))?", Pattern.DOTALL);

  /// A decision or business knowledge model as other tables see it.
  ///
  /// @param outputs by FEEL name in table order
  /// @param declared how many of its parameters our notation knows
  record Callable(DecisionId id, Map<String, String> outputs, int declared) {}

  private final Map<String, FactId> facts = new HashMap<>();
  private final Map<String, Callable> tables = new HashMap<>();

  void add(String name, FactId fact) {
    facts.put(name, fact);
  }

  void add(String name, Callable table) {
    tables.put(name, table);
  }

  /// What an input column looks at; empty when the expression is none that our notation has.
  ///
  /// @param parameters the ids of the parameters by FEEL name
  /// @param choice the word of the extension attribute; empty when the expression alone decides
  Optional<InputExpression> expression(String text, Map<String, String> parameters, String choice) {
    var name = Convention.unwrapped(text);
    var parameter = parameters.get(name);
    if (parameter != null) {
      return Optional.of(new InputExpression.Parameter(parameter));
    }
    var fact = facts.get(name);
    if (fact != null) {
      return Optional.of(new InputExpression.Fact(fact));
    }
    if (tables.containsKey(name)) {
      return decision(name, "", choice);
    }
    var call = CALL.matcher(name);
    if (call.matches()) {
      return invocation(call.group(1).strip(), call.group(2), group(call.group(3)), parameters, choice);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? decision(name.substring(0, dot).strip(), name.substring(dot + 1).strip(), choice)
        : Optional.empty();
  }

  private static String group(@Nullable String group) {
    return group == null ? "" : group.strip();
  }

  private Optional<InputExpression> decision(String name, String output, String choice) {
    return callable(name).filter(table -> table.declared() == 0).flatMap(table -> output(table, output, choice)
        .map(chosen -> new InputExpression.Decision(table.id(), chosen)));
  }

  private Optional<InputExpression> invocation(String name, String list, String output, Map<String, String> parameters,
      String choice) {
    var called = callable(name);
    if (called.isEmpty()) {
      return Optional.empty();
    }
    var texts = FeelReader.members(list);
    var arguments = new ArrayList<Argument>();
    for (int at = 0; at < Math.min(called.get().declared(), texts.size()); at++) {
      argument(texts.get(at).strip(), parameters).ifPresent(arguments::add);
    }
    return arguments.size() == called.get().declared() && !arguments.isEmpty()
        ? output(called.get(), output, choice)
            .map(chosen -> new InputExpression.Invocation(called.get().id(), List.copyOf(arguments), chosen))
        : Optional.empty();
  }

  private Optional<Argument> argument(String text, Map<String, String> parameters) {
    var parameter = parameters.get(text);
    if (parameter != null) {
      return Optional.of(new Argument.OfParameter(parameter));
    }
    var fact = facts.get(text);
    if (fact != null) {
      return Optional.of(new Argument.OfFact(fact));
    }
    try {
      var value = FeelReader.literal(text);
      return value instanceof Value.Absent ? Optional.empty() : Optional.of(new Argument.Literal(value));
    } catch (FeelFault notALiteral) {
      return Optional.empty();
    }
  }

  private Optional<Callable> callable(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  private static Optional<OutputChoice> output(Callable table, String name, String choice) {
    if (choice.equals(Convention.FIRST)) {
      return Optional.of(OutputChoice.First.INSTANCE);
    }
    if (choice.equals(Convention.NAMED)) {
      return table.outputs().values().stream().findFirst().map(OutputChoice.Named::new);
    }
    if (name.isEmpty()) {
      return Optional.of(OutputChoice.First.INSTANCE);
    }
    return Optional.ofNullable(table.outputs().get(name)).map(OutputChoice.Named::new);
  }
}
