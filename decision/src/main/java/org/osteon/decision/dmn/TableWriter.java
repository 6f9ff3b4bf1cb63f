package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.DomainTest;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// Writes the logic of a table as a DMN decision table.
///
/// A condition of the declared domain is a column of its own with the same entry in every row, marked as such; the id of a
/// row is its first annotation.
final class TableWriter {

  private final FeelNames names;
  private final FeelTypes types;
  private final SetColumns sets;
  private final Closure closure;
  private final Set<String> takenIds = new HashSet<>();

  TableWriter(FeelNames names, FeelTypes types, SetColumns sets, Closure closure) {
    this.names = names;
    this.types = types;
    this.sets = sets;
    this.closure = closure;
  }

  XmlElement write(DecisionTable table) {
    return XmlElement.dmn("decisionTable").with("id", Convention.id("table", names.decision(table.id())))
        .with("hitPolicy", policy(table))
        .when(isSorted(table), it -> it.with(Convention.HIT_POLICY, table.hitPolicy().symbol())
            .with(Convention.PRIORITY, literals(table.priority())))
        .when(!aggregation(table).isEmpty(),
            it -> it.with("aggregation", aggregation(table)))
        .addAll(inputs(table))
        .addAll(IntStream.range(0, table.outputs().size()).mapToObj(at -> output(table, at)))
        .add(XmlElement.dmn("annotation").with("name", Convention.ROW))
        .addAll(table.annotations().stream()
            .map(annotation -> XmlElement.dmn("annotation").with("name", annotation.header())))
        .addAll(sorted(table).map(rule -> rule(table, rule)));
  }

  /// Whether the rows are written by rank, because not every engine has priorities (Camunda 7 has none), and because DMN
  /// ranks several outputs from left to right (DMN 1.5, 8.2.10), we by the first output and then by place: the first of
  /// sorted rows is the same as the highest, and so is their order.
  private static boolean isSorted(DecisionTable table) {
    return table.hitPolicy().needsPriority();
  }

  private static Stream<Rule> sorted(DecisionTable table) {
    return isSorted(table)
        ? table.rules().stream().sorted(Comparator.comparingInt(rule -> rank(table, rule)))
        : table.rules().stream();
  }

  private static int rank(DecisionTable table, Rule rule) {
    int rank = table.priority().indexOf(rule.outputs().getFirst());
    return rank < 0 ? table.priority().size() : rank;
  }

  private static String policy(DecisionTable table) {
    return switch (table.hitPolicy()) {
      case UNIQUE -> "UNIQUE";
      case ANY -> "ANY";
      case FIRST, PRIORITY -> "FIRST";
      case RULE_ORDER, OUTPUT_ORDER -> "RULE ORDER";
      case COLLECT, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> "COLLECT";
    };
  }

  private static String aggregation(DecisionTable table) {
    return switch (table.hitPolicy()) {
      case COLLECT_SUM -> "SUM";
      case COLLECT_MIN -> "MIN";
      case COLLECT_MAX -> "MAX";
      case COLLECT_COUNT -> "COUNT";
      case UNIQUE, ANY, FIRST, PRIORITY, RULE_ORDER, OUTPUT_ORDER, COLLECT -> "";
    };
  }

  /// The input clauses: the columns, and then the conditions of the declared domain.
  private Stream<XmlElement> inputs(DecisionTable table) {
    var clauses = Stream.concat(table.inputs().stream().map(input -> input(table, input.expression())),
        table.domain().stream().map(test -> domain(table, test))).toList();
    return IntStream.range(0, clauses.size())
        .mapToObj(at -> clauses.get(at).with("id", clauseId("input", table, at)));
  }

  private String clauseId(String kind, DecisionTable table, int at) {
    return Convention.id(kind, names.decision(table.id()) + "-" + (at + 1));
  }

  private XmlElement input(DecisionTable table, InputExpression expression) {
    var inner = XmlElement.dmn("inputExpression").with("typeRef", type(expression))
        .textChild(expression(table, expression));
    return XmlElement.dmn("input").with("label", expression.text())
        .when(isUnusualChoice(expression), it -> it.with(Convention.CHOICE, choiceWord(expression))).add(inner);
  }

  /// Whether the words of the header and those of the FEEL expression say differently which output is meant.
  private boolean isUnusualChoice(InputExpression expression) {
    return switch (expression) {
      case InputExpression.Decision decision ->
        decision.output() instanceof OutputChoice.First == several(decision.decision());
      case InputExpression.Invocation call ->
        call.output() instanceof OutputChoice.First == several(call.knowledgeModel());
      case InputExpression.Fact _,InputExpression.Parameter _ -> false;
    };
  }

  private static String choiceWord(InputExpression expression) {
    var choice = switch (expression) {
      case InputExpression.Decision decision -> decision.output();
      case InputExpression.Invocation call -> call.output();
      case InputExpression.Fact _,InputExpression.Parameter _ -> OutputChoice.First.INSTANCE;
    };
    return choice instanceof OutputChoice.First ? Convention.FIRST : Convention.NAMED;
  }

  private boolean several(DecisionId decision) {
    return closure.table(decision).outputs().size() > 1;
  }

  private XmlElement domain(DecisionTable table, DomainTest test) {
    return XmlElement.dmn("input").with("label", "Domain: " + test.on().text())
        .with(Convention.DOMAIN, test.tests().text()).add(XmlElement.dmn("inputExpression")
            .with("typeRef", type(test.on())).textChild(expression(table, test.on())));
  }

  private String type(InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact fact -> types.fact(fact.fact());
      case InputExpression.Decision decision -> output(decision.decision(), decision.output());
      case InputExpression.Invocation call -> output(call.knowledgeModel(), call.output());
      case InputExpression.Parameter _ -> "Any";
    };
  }

  private String output(DecisionId decision, OutputChoice choice) {
    var table = closure.table(decision);
    return table.hitPolicy().isSingleHit() || table.hitPolicy().isAggregate()
        ? FeelTypes.output(table, table.outputIndex(choice))
        : "Any";
  }

  private String expression(DecisionTable table, InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact fact -> names.fact(fact.fact());
      case InputExpression.Parameter parameter -> names.parameter(table.id(), parameter.name());
      case InputExpression.Decision decision ->
        output(decision.decision(), names.decision(decision.decision()), decision.output());
      case InputExpression.Invocation call -> output(call.knowledgeModel(),
          names.decision(call.knowledgeModel()) + arguments(table, call), call.output());
    };
  }

  private String arguments(DecisionTable table, InputExpression.Invocation call) {
    var handed = new ArrayList<String>();
    for (var argument : call.arguments()) {
      handed.add(switch (argument) {
        case Argument.OfFact fact -> names.fact(fact.fact());
        case Argument.OfParameter parameter -> names.parameter(table.id(), parameter.parameter());
        case Argument.Literal literal -> FeelCells.literal(literal.value());
      });
    }
    var needs = closure.of(call.knowledgeModel());
    needs.facts().forEach(fact -> handed.add(names.fact(fact)));
    needs.decisions().forEach(decision -> handed.add(names.decision(decision)));
    return handed.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  /// One output of the result that an expression stands for.
  private String output(DecisionId decision, String result, OutputChoice choice) {
    var table = closure.table(decision);
    int output = table.outputIndex(choice);
    var value = several(decision)
        ? result + "." + names.output(decision, table.outputs().get(output).name())
        : result;
    if (table.hitPolicy().isSingleHit() || table.hitPolicy().isAggregate()) {
      return value;
    }
    // A column over a collecting table looks at a set: where no row matched it is empty, where DMN gives null, and what a
    // row leaves open is no element of it.
    boolean hasNull = table.rules().stream().anyMatch(rule -> rule.outputs().get(output) instanceof Value.Absent);
    return Convention.listOf(result, hasNull ? value + Convention.WITHOUT_NULL : value);
  }

  private XmlElement output(DecisionTable table, int index) {
    var name = table.outputs().get(index).name();
    var output = XmlElement.dmn("output").with("id", clauseId("output", table, index)).with("label", name);
    if (table.outputs().size() > 1) {
      return output.with("name", names.output(table.id(), name)).with("typeRef", FeelTypes.output(table, index));
    }
    // A single output needs no name (DMN 1.5, 8.2.2), but Camunda 7 hands a result on under the name of its output: without
    // this one the tables above would find nothing there, and say nothing of it.
    return output.when(closure.isRequired(table.id()), it -> it.with("name", names.decision(table.id())));
  }

  private static String literals(List<Value> values) {
    return values.stream().map(FeelCells::literal).collect(Collectors.joining(", "));
  }

  private XmlElement rule(DecisionTable table, Rule rule) {
    var inputs = IntStream.range(0, table.inputs().size()).mapToObj(
        at -> new FeelCells(sets.isSet(table, table.inputs().get(at).expression())).text(rule.inputs().get(at)));
    var domain = table.domain().stream()
        .map(test -> new FeelCells(sets.isSet(table, test.on())).text(test.tests()));
    return XmlElement.dmn("rule").with("id", Convention.id("rule", FeelNames.free(rule.id().name(), takenIds)))
        .when(isSorted(table), it -> it.with(Convention.PLACE, Integer.toString(table.rules().indexOf(rule) + 1)))
        .addAll(Stream.concat(inputs, domain).map(text -> XmlElement.dmn("inputEntry").textChild(text)))
        .addAll(rule.outputs().stream()
            .map(value -> XmlElement.dmn("outputEntry").textChild(FeelCells.literal(value))))
        .addAll(Stream.concat(Stream.of(rule.id().name()), rule.annotations().stream())
            .map(text -> XmlElement.dmn("annotationEntry").textChild(text)));
  }
}
