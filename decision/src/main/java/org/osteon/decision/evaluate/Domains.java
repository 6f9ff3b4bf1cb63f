package org.osteon.decision.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// The domain of each input column: of a fact from the dictionary, of a decision from the values it can give, of a parameter
/// from the facts it is given, or else from the cells that test it.
final class Domains {

  /// Stands for every name that no cell of a parameter mentions.
  static final String OTHER_NAME = "any other";

  private static final BigDecimal LARGE = new BigDecimal("1000000000000");

  private final TableSet tables;
  private final Dictionary dictionary;

  Domains(TableSet tables, Dictionary dictionary) {
    this.tables = tables;
    this.dictionary = dictionary;
  }

  /// The domain of a column; empty when what it names does not exist or has no values.
  Optional<Domain> of(InputExpression expression, DecisionTable table) {
    return switch (expression) {
      case InputExpression.Fact fact -> {
        int index = dictionary.indexOf(fact.fact());
        yield index < 0 ? Optional.empty() : Optional.of(dictionary.domain(index));
      }
      case InputExpression.Decision decision -> output(decision.decision(), decision.output());
      case InputExpression.Invocation call -> output(call.knowledgeModel(), call.output());
      case InputExpression.Parameter parameter -> Optional.of(parameter(table, parameter.name()));
    };
  }

  private Optional<Domain> output(DecisionId id, OutputChoice choice) {
    return tables.find(id)
        .flatMap(table -> table.outputIndex(choice) < 0 ? Optional.empty() : output(table, table.outputIndex(choice)));
  }

  /// The domain of an output as another table sees it; empty when no row has a value there, or values that do not compare.
  static Optional<Domain> output(DecisionTable table, int output) {
    if (table.hitPolicy().isAggregate()) {
      return Optional.of(total(table));
    }
    var values = table.rules().stream().map(rule -> rule.outputs().get(output))
        .filter(value -> !(value instanceof Value.Absent)).distinct().toList();
    if (!table.hitPolicy().isSingleHit()) {
      return values.stream().allMatch(Value.Name.class::isInstance) && !values.isEmpty()
          ? Optional.of(new Domain.SetDomain(values.stream().map(Value::text).toList()))
          : Optional.empty();
    }
    return single(values);
  }

  private static Optional<Domain> single(List<Value> values) {
    var names = new ArrayList<String>();
    var numbers = new ArrayList<BigDecimal>();
    var days = new ArrayList<LocalDate>();
    int flags = 0;
    for (var value : values) {
      switch (value) {
        case Value.Name name -> names.add(name.name());
        case Value.Decimal number -> numbers.add(number.value());
        case Value.Day day -> days.add(day.date());
        case Value.Flag _ -> flags++;
        case Value.Elements _,Value.Absent _ -> {
        }
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() == values.size()) {
      return Optional.of(new Domain.EnumDomain(names));
    }
    if (numbers.size() == values.size()) {
      return Optional.of(new Domain.NumberDomain(numbers.stream().min(BigDecimal::compareTo).orElseThrow(),
          numbers.stream().max(BigDecimal::compareTo).orElseThrow()));
    }
    if (days.size() == values.size()) {
      return Optional.of(new Domain.DateDomain(days.stream().min(LocalDate::compareTo).orElseThrow(),
          days.stream().max(LocalDate::compareTo).orElseThrow()));
    }
    return flags == values.size() ? Optional.of(new Domain.BooleanDomain()) : Optional.empty();
  }

  /// Every total that rows can add up to lies in this range.
  static Domain.NumberDomain total(DecisionTable table) {
    if (table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      return new Domain.NumberDomain(BigDecimal.ZERO, BigDecimal.valueOf(table.rules().size()));
    }
    var numbers = table.rules().stream().map(rule -> rule.outputs().getFirst())
        .filter(Value.Decimal.class::isInstance).map(value -> ((Value.Decimal) value).value()).toList();
    var low = BigDecimal.ZERO;
    var high = BigDecimal.ZERO;
    if (table.hitPolicy() == HitPolicy.COLLECT_SUM) {
      for (var number : numbers) {
        low = number.signum() < 0 ? low.add(number) : low;
        high = number.signum() > 0 ? high.add(number) : high;
      }
    } else {
      low = numbers.stream().min(BigDecimal::compareTo).orElse(low);
      high = numbers.stream().max(BigDecimal::compareTo).orElse(high);
    }
    return new Domain.NumberDomain(low, high);
  }

  /// The domain of a parameter of a table that is evaluated by itself.
  Domain parameter(DecisionTable table, String name) {
    return given(table.id(), table.parameters().indexOf(name), new HashSet<>()).orElseGet(() -> {
      var literals = new ArrayList<Value>();
      boolean sets = literals(table, name, literals, new HashSet<>());
      literalArguments(table, name, literals, new HashSet<>());
      return fromLiterals(literals, sets);
    });
  }

  /// Collects the fixed values that columns hand to a parameter, also by way of other parameters.
  private void literalArguments(DecisionTable called, String name, List<Value> into, Set<DecisionId> seen) {
    int position = called.parameters().indexOf(name);
    if (!seen.add(called.id())) {
      return;
    }
    for (var table : tables.all()) {
      for (var input : table.inputs()) {
        if (input.expression() instanceof InputExpression.Invocation call && call.knowledgeModel().equals(called.id())
            && position < call.arguments().size()) {
          switch (call.arguments().get(position)) {
            case Argument.Literal literal -> into.add(literal.value());
            case Argument.OfParameter outer -> literalArguments(table, outer.parameter(), into, seen);
            case Argument.OfFact _ -> {
            }
          }
        }
      }
    }
  }

  /// The domain of the first fact that any column hands to the parameter.
  private Optional<Domain> given(DecisionId id, int position, Set<DecisionId> seen) {
    if (!seen.add(id)) {
      return Optional.empty();
    }
    for (var table : tables.all()) {
      for (var input : table.inputs()) {
        if (input.expression() instanceof InputExpression.Invocation call && call.knowledgeModel().equals(id)
            && position < call.arguments().size()) {
          var domain = switch (call.arguments().get(position)) {
            case Argument.OfFact fact -> of(new InputExpression.Fact(fact.fact()), table);
            case Argument.OfParameter outer ->
              given(table.id(), table.parameters().indexOf(outer.parameter()), seen);
            case Argument.Literal _ -> Optional.<Domain>empty();
          };
          if (domain.isPresent()) {
            return domain;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Collects the literals that a parameter is compared with, also in tables it is handed to; whether sets are meant.
  private boolean literals(DecisionTable table, String name, List<Value> into, Set<DecisionId> seen) {
    boolean sets = false;
    if (!seen.add(table.id())) {
      return false;
    }
    for (int column = 0; column < table.inputs().size(); column++) {
      switch (table.inputs().get(column).expression()) {
        case InputExpression.Parameter parameter when parameter.name().equals(name) -> {
          for (var rule : table.rules()) {
            sets |= literals(rule.inputs().get(column), into);
          }
        }
        case InputExpression.Invocation call -> {
          int at = call.arguments().indexOf(new Argument.OfParameter(name));
          var called = tables.find(call.knowledgeModel());
          if (at >= 0 && called.isPresent() && at < called.get().parameters().size()) {
            literalArguments(called.get(), called.get().parameters().get(at), into, new HashSet<>());
            sets |= literals(called.get(), called.get().parameters().get(at), into, seen);
          }
        }
        case InputExpression.Fact _,InputExpression.Decision _,InputExpression.Parameter _ -> {
        }
      }
    }
    for (var test : table.domain()) {
      if (test.on().equals(new InputExpression.Parameter(name))) {
        sets |= literals(test.tests(), into);
      }
    }
    return sets;
  }

  private static boolean literals(UnaryTests cell, List<Value> into) {
    return switch (cell) {
      case UnaryTests.Any _ -> false;
      case UnaryTests.AnyOf list -> literals(list.tests(), into);
    };
  }

  private static boolean literals(List<UnaryTest> tests, List<Value> into) {
    boolean sets = false;
    for (var test : tests) {
      switch (test) {
        case UnaryTest.Equal equal -> into.add(equal.literal());
        case UnaryTest.Compare compare -> into.add(compare.literal());
        case UnaryTest.Range range -> into.addAll(List.of(range.low(), range.high()));
        case UnaryTest.Not not -> sets |= literals(not.tests(), into);
        case UnaryTest.AllOf all -> {
          all.elements().forEach(name -> into.add(new Value.Name(name)));
          sets = true;
        }
        case UnaryTest.OnlyOf only -> {
          only.elements().forEach(name -> into.add(new Value.Name(name)));
          sets = true;
        }
      }
    }
    return sets;
  }

  private static Domain fromLiterals(List<Value> literals, boolean sets) {
    if (literals.stream().anyMatch(Value.Decimal.class::isInstance)) {
      return new Domain.NumberDomain(LARGE.negate(), LARGE);
    }
    if (literals.stream().anyMatch(Value.Day.class::isInstance)) {
      return Domain.DateDomain.CALENDAR;
    }
    if (literals.stream().anyMatch(Value.Flag.class::isInstance)) {
      return new Domain.BooleanDomain();
    }
    var names = new LinkedHashSet<>(literals.stream().map(Value::text).toList());
    names.add(OTHER_NAME);
    return sets ? new Domain.SetDomain(List.copyOf(names)) : new Domain.EnumDomain(List.copyOf(names));
  }
}
