package org.osteon.decision.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// The slow, obvious reading of decision tables on one completely known case: each row, each cell, nothing prepared. It is
/// the reference that every engine is compared with, so it shares no code with them but the data types.
public final class PlainInterpreter {

  /// What one table gives.
  ///
  /// @param failed a broken hit policy, here or in a required table
  /// @param requirementFailed whether it was a required table
  /// @param fired the places of the rows that fire
  public record Answer(Result result, Set<Integer> fired, boolean failed, boolean requirementFailed) {}

  private final Map<DecisionId, DecisionTable> tables = new HashMap<>();
  private final Map<FactId, Value> facts;

  public PlainInterpreter(List<DecisionTable> all, Map<FactId, Value> facts) {
    all.forEach(table -> tables.put(table.id(), table));
    this.facts = facts;
  }

  public Answer decide(DecisionId id) {
    return decide(id, List.of());
  }

  /// The answer of a parameterised table for its arguments.
  public Answer decide(DecisionId id, List<Value> arguments) {
    var table = tables.get(id);
    if (table == null) {
      throw new AssertionError("No table " + id);
    }
    var inputs = new ArrayList<Value>();
    for (var input : table.inputs()) {
      var seen = see(table, input.expression(), arguments);
      if (seen.isEmpty()) {
        return new Answer(Result.NoRow.INSTANCE, Set.of(), true, true);
      }
      inputs.add(seen.getFirst());
    }
    boolean inDomain = table.domain().stream().allMatch(
        test -> PlainCell.accepts(test.tests(), see(table, test.on(), arguments).getFirst()));
    var matching = new ArrayList<Integer>();
    for (int row = 0; row < table.rules().size(); row++) {
      if (inDomain && matches(table, row, inputs)) {
        matching.add(row);
      }
    }
    return answer(table, matching);
  }

  private static boolean matches(DecisionTable table, int row, List<Value> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      if (!PlainCell.accepts(table.rules().get(row).inputs().get(i), inputs.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The value an input sees; empty when a required table failed.
  private List<Value> see(DecisionTable table, InputExpression expression, List<Value> arguments) {
    return switch (expression) {
      case InputExpression.Fact fact -> List.of(fact(fact.fact()));
      case InputExpression.Parameter parameter ->
        List.of(arguments.get(table.parameters().indexOf(parameter.name())));
      case InputExpression.Decision decision -> see(decision.decision(), List.of(), decision.output());
      case InputExpression.Invocation call ->
        see(call.knowledgeModel(), call.arguments().stream().map(argument -> switch (argument) {
          case Argument.OfFact fact -> fact(fact.fact());
          case Argument.Literal literal -> literal.value();
          case Argument.OfParameter outer -> arguments.get(table.parameters().indexOf(outer.parameter()));
        }).toList(), call.output());
    };
  }

  private List<Value> see(DecisionId id, List<Value> arguments, OutputChoice output) {
    var answer = decide(id, arguments);
    var table = tables.get(id);
    if (answer.failed() || table == null) {
      return List.of();
    }
    int at = table.outputIndex(output);
    return List.of(switch (answer.result()) {
      case Result.Single single -> single.outputs().get(at);
      case Result.Many many -> Value.Elements.of(many.entries().stream().map(entry -> entry.get(at))
          .filter(value -> !(value instanceof Value.Absent)).map(Value::text).toList());
      case Result.Total total -> total.number();
      case Result.NoRow _ -> Value.Absent.INSTANCE;
    });
  }

  private Value fact(FactId id) {
    var value = facts.get(id);
    if (value == null) {
      throw new AssertionError("No fact " + id);
    }
    return value;
  }

  private static Answer answer(DecisionTable table, List<Integer> matching) {
    var rules = table.rules();
    return switch (table.hitPolicy()) {
      case UNIQUE -> single(table, matching, matching.size() > 1);
      case ANY -> single(table, matching,
          new HashSet<>(matching.stream().map(row -> rules.get(row).outputs()).toList()).size() > 1);
      case FIRST -> single(table, matching.stream().limit(1).toList(), false);
      case PRIORITY -> single(table, matching.stream().sorted(byPriority(table)).limit(1).toList(), false);
      case COLLECT -> many(table, matching, Comparator.comparingInt((Integer row) -> rules.indexOf(rules.stream()
          .filter(rule -> rule.outputs().equals(rules.get(row).outputs())).findFirst().orElseThrow())));
      case RULE_ORDER -> many(table, matching, Comparator.naturalOrder());
      case OUTPUT_ORDER -> many(table, matching, byPriority(table));
      case COLLECT_COUNT -> total(matching, BigDecimal.valueOf(matching.size()), false);
      case COLLECT_SUM -> total(matching,
          numbers(table, matching).stream().reduce(BigDecimal.ZERO, BigDecimal::add), matching.isEmpty());
      case COLLECT_MIN -> total(matching, numbers(table, matching).stream().min(Comparator.naturalOrder())
          .orElse(BigDecimal.ZERO), matching.isEmpty());
      case COLLECT_MAX -> total(matching, numbers(table, matching).stream().max(Comparator.naturalOrder())
          .orElse(BigDecimal.ZERO), matching.isEmpty());
    };
  }

  private static Comparator<Integer> byPriority(DecisionTable table) {
    return Comparator.comparingInt(row -> {
      int rank = table.priority().indexOf(table.rules().get(row).outputs().getFirst());
      return rank < 0 ? Integer.MAX_VALUE : rank;
    });
  }

  private static Answer single(DecisionTable table, List<Integer> firing, boolean failed) {
    Result result = firing.isEmpty()
        ? Result.NoRow.INSTANCE
        : new Result.Single(table.rules().get(firing.getFirst()).outputs());
    return new Answer(result, Set.copyOf(firing), failed, false);
  }

  private static Answer many(DecisionTable table, List<Integer> matching, Comparator<Integer> order) {
    var entries = matching.stream().sorted(order).map(row -> table.rules().get(row).outputs()).toList();
    return new Answer(new Result.Many(entries), Set.copyOf(matching), false, false);
  }

  private static Answer total(List<Integer> matching, BigDecimal total, boolean none) {
    Result result = none ? Result.NoRow.INSTANCE : new Result.Total(new Value.Decimal(total));
    return new Answer(result, Set.copyOf(matching), false, false);
  }

  private static List<BigDecimal> numbers(DecisionTable table, List<Integer> rows) {
    return rows.stream().map(row -> ((Value.Decimal) table.rules().get(row).outputs().getFirst()).value()).toList();
  }
}
