package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.Dictionary;

/// The tables to compile, each with what its parameters stand for, required ones before those that require them. A
/// parameterised table is an instance for each list of arguments it is called with, and one with free parameters.
final class Instances {

  /// @param sources what each input clause reads, then what each domain condition reads
  record Instance(DecisionTable table, String name, List<Source> sources, List<Integer> required) {}

  private record Key(DecisionId table, List<Source> arguments) {}

  private final TableSet tables;
  private final Dictionary dictionary;
  private final List<Instance> all = new ArrayList<>();
  private final Map<Key, Integer> indexByKey = new HashMap<>();

  Instances(TableSet tables, Dictionary dictionary) {
    this.tables = tables;
    this.dictionary = dictionary;
  }

  List<Instance> all() {
    return all;
  }

  /// The instance of a table for its arguments, made when it is asked for first.
  int of(DecisionId id, List<Source> arguments) {
    var key = new Key(id, List.copyOf(arguments));
    var known = indexByKey.get(key);
    if (known != null) {
      return known;
    }
    var table = tables.get(id);
    var sources = new ArrayList<Source>();
    table.inputs().forEach(input -> sources.add(source(input.expression(), table, arguments)));
    table.domain().forEach(test -> sources.add(source(test.on(), table, arguments)));
    var required = sources.stream().filter(Source.OfUnit.class::isInstance)
        .map(source -> ((Source.OfUnit) source).unit()).distinct().toList();
    all.add(new Instance(table, name(table, arguments), sources, required));
    indexByKey.put(key, all.size() - 1);
    return all.size() - 1;
  }

  private Source source(InputExpression expression, DecisionTable table, List<Source> arguments) {
    return switch (expression) {
      case InputExpression.Fact fact -> new Source.OfFact(dictionary.indexOf(fact.fact()));
      case InputExpression.Parameter parameter -> arguments.get(table.parameters().indexOf(parameter.name()));
      case InputExpression.Decision decision -> unit(decision.decision(), decision.output(), List.of());
      case InputExpression.Invocation call -> unit(call.knowledgeModel(), call.output(),
          call.arguments().stream().map(argument -> argument(argument, table, arguments)).toList());
    };
  }

  private Source unit(DecisionId id, OutputChoice output, List<Source> arguments) {
    return new Source.OfUnit(of(id, arguments), tables.get(id).outputIndex(output));
  }

  private Source argument(Argument argument, DecisionTable table, List<Source> arguments) {
    return switch (argument) {
      case Argument.OfParameter parameter -> arguments.get(table.parameters().indexOf(parameter.parameter()));
      case Argument.OfFact fact -> new Source.OfFact(dictionary.indexOf(fact.fact()));
      case Argument.Literal literal -> new Source.Fixed(literal.value());
    };
  }

  private String name(DecisionTable table, List<Source> arguments) {
    return arguments.isEmpty()
        ? table.id().name()
        : table.id().name() + arguments.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private String name(Source argument) {
    return switch (argument) {
      case Source.OfFact fact when fact.fact() < dictionary.facts().size() ->
        dictionary.facts().get(fact.fact()).name();
      case Source.OfFact _ -> "…";
      case Source.Fixed fixed -> fixed.value().text();
      case Source.OfUnit unit -> all.get(unit.unit()).name();
    };
  }
}
