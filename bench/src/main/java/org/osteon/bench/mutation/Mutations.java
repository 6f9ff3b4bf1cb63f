package org.osteon.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// Every change of one cell of a table: of its conditions (see [CellChanges]) and of its outputs. Annotations change no
/// plan's content and are left alone.
final class Mutations {

  private static final List<List<String>> WORDS = List.of(List.of("recommend", "consider", "against"), List.of("stop",
      "warn", "note"), List.of("contraindicated", "reduce", "monitor"),
      List.of("curative", "disease-control",
          "palliative", "diagnostic"),
      List.of("prefer", "avoid"));

  private final DecisionModel model;

  Mutations(DecisionModel model) {
    this.model = model;
  }

  /// All of one table, row by row.
  List<Mutant> of(DecisionTable table) {
    var mutants = new ArrayList<Mutant>();
    for (var rule : table.rules()) {
      for (int column = 0; column < table.inputs().size(); column++) {
        inputs(table, rule, column, mutants);
      }
      for (int column = 0; column < table.outputs().size(); column++) {
        output(table, rule, column, mutants);
      }
    }
    return mutants;
  }

  private void inputs(DecisionTable table, Rule rule, int column, List<Mutant> mutants) {
    var expression = table.inputs().get(column).expression();
    var before = rule.inputs().get(column);
    for (var after : new CellChanges(names(table, expression)).of(before)) {
      mutants.add(new Mutant(rule.id(), expression.text(), before.text(), after.text(), with(table, rule, new Rule(rule
          .id(), replaced(rule.inputs(), column, after), rule.outputs(), rule.annotations()))));
    }
  }

  private static void output(DecisionTable table, Rule rule, int column, List<Mutant> mutants) {
    var before = rule.outputs().get(column);
    other(table, column, before).forEach(after -> mutants.add(new Mutant(rule.id(), "→ " + table.outputs().get(column)
        .name(), before.text(), after.text(), with(table, rule,
            new Rule(rule.id(), rule.inputs(), replaced(rule
                .outputs(), column, after), rule.annotations())))));
  }

  /// A different value of the column: the next word of its list, or another value of the same column.
  private static Stream<Value> other(DecisionTable table, int column, Value before) {
    return switch (before) {
      case Value.Flag(var flag) -> Stream.of(new Value.Flag(!flag));
      case Value.Decimal(var number) -> Stream.of(new Value.Decimal(number.add(java.math.BigDecimal.ONE)));
      case Value.Name(var name) -> {
        var word = WORDS.stream().filter(words -> words.contains(name)).findFirst();
        yield word.isPresent()
            ? Stream.of(new Value.Name(next(word.get(), name)))
            : column(table, column).filter(value -> value instanceof Value.Name && !value.equals(before)).limit(1);
      }
      case Value.Absent _ -> column(table, column).filter(value -> !(value instanceof Value.Absent)).limit(1);
      case Value.Day _,Value.Elements _ -> Stream.empty();
    };
  }

  private static Stream<Value> column(DecisionTable table, int column) {
    return table.rules().stream().map(rule -> rule.outputs().get(column));
  }

  private static String next(List<String> words, String word) {
    return words.get((words.indexOf(word) + 1) % words.size());
  }

  private List<String> names(DecisionTable table, InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact(var fact) -> names(model.dictionary().domain(model.dictionary().indexOf(fact)));
      case InputExpression.Decision(var decision, var choice) -> outputs(model.table(decision), choice);
      case InputExpression.Invocation call -> outputs(model.table(call.knowledgeModel()), call.output());
      case InputExpression.Parameter(var parameter) -> names(model.parameter(table.id(), parameter));
    };
  }

  private static List<String> names(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain(var names) -> names;
      case Domain.SetDomain(var elements) -> elements;
      case Domain.BooleanDomain _,Domain.NumberDomain _,Domain.DateDomain _ -> List.of();
    };
  }

  private static List<String> outputs(DecisionTable table, OutputChoice choice) {
    int index = Math.max(0, table.outputIndex(choice));
    return column(table, index).filter(Value.Name.class::isInstance).map(value -> ((Value.Name) value).name())
        .distinct().toList();
  }

  private static DecisionTable with(DecisionTable table, Rule old, Rule changed) {
    Function<Rule, Rule> change = rule -> rule.id().equals(old.id()) ? changed : rule;
    return new DecisionTable(table.id(), table.title(), table.parameters(), table.hitPolicy(), table.inputs(), table
        .outputs(), table.annotations(), table.rules().stream().map(change).toList(), table.domain(), table.gap(),
        table.priority());
  }

  private static <T> List<T> replaced(List<T> list, int index, T value) {
    var copy = new ArrayList<>(list);
    copy.set(index, value);
    return copy;
  }
}
