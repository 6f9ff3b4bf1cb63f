package org.osteon.fhir.cql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// One table as definitions: a condition for each row, and what they give under the hit policy.
final class TableText {

  private final DecisionModel model;
  private final Shelf shelf;
  private final DecisionTable table;
  private final Definitions definitions;

  private TableText(DecisionTable table, DecisionModel model, Shelf shelf) {
    this.model = model;
    this.shelf = shelf;
    this.table = table;
    definitions = new Definitions(table, model);
  }

  static String write(DecisionTable table, DecisionModel model, Shelf shelf) {
    var text = new TableText(table, model, shelf);
    text.definitions.remark(table.title() + " (" + table.hitPolicy().symbol() + ")");
    text.domain();
    text.rows();
    text.results();
    return text.definitions.source();
  }

  private void domain() {
    if (!table.domain().isEmpty()) {
      definitions.add(Definitions.applies(table),
          CqlText.all(table.domain().stream().map(test -> Cells.condition(test.tests(),
              column(test.on()))).toList()));
    }
  }

  private void rows() {
    switch (table.hitPolicy()) {
      case FIRST -> chosen(Definitions.rows(table));
      case PRIORITY -> chosen(byPriority());
      case UNIQUE, ANY, COLLECT, RULE_ORDER, OUTPUT_ORDER, COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT ->
        Definitions
            .rows(table).forEach(row -> definitions.add(Definitions.row(table, row), matches(row)));
    }
  }

  /// The first of the matching rows fires.
  private void chosen(List<Integer> order) {
    Definitions.rows(table).forEach(row -> definitions.add(Definitions.matches(table, row), matches(row)));
    var before = new ArrayList<String>();
    for (int row : order) {
      var own = definitions.own(Definitions.matches(table, row));
      definitions.add(Definitions.row(table, row), before.isEmpty()
          ? own
          : own + "\n    and not (" + CqlText.any(before) + ")");
      before.add(own);
    }
  }

  private List<Integer> byPriority() {
    return Definitions.rows(table).stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList();
  }

  private int rank(int row) {
    int rank = table.priority().indexOf(table.rules().get(row).outputs().getFirst());
    return rank < 0 ? table.priority().size() : rank;
  }

  private String matches(int row) {
    var conditions = new ArrayList<String>();
    if (!table.domain().isEmpty()) {
      conditions.add(definitions.own(Definitions.applies(table)));
    }
    for (int column = 0; column < table.inputs().size(); column++) {
      conditions.add(Cells.condition(table.rules().get(row).inputs().get(column), column(table.inputs().get(column)
          .expression())));
    }
    return CqlText.all(conditions);
  }

  private void results() {
    switch (table.hitPolicy()) {
      case UNIQUE, ANY, FIRST, PRIORITY -> IntStream.range(0, table.outputs().size()).forEach(this::single);
      case COLLECT, RULE_ORDER -> list(Definitions.rows(table));
      case OUTPUT_ORDER -> list(byPriority());
      case COLLECT_SUM -> total("Sum");
      case COLLECT_MIN -> total("Min");
      case COLLECT_MAX -> total("Max");
      case COLLECT_COUNT -> count();
    }
  }

  private void single(int output) {
    var type = type(output);
    var giving = Definitions.rows(table).stream().filter(row -> !(value(row, output) instanceof Value.Absent)).toList();
    definitions.add(Definitions.output(table, output), giving.isEmpty()
        ? CqlText.nothing(type)
        : giving.stream().map(row -> "    when " + own(row) + " then " + CqlText.literal(value(row, output))).collect(
            Collectors.joining("\n", "case\n", "\n    else " + CqlText.nothing(type) + "\n  end")));
    definitions.add(Definitions.absent(table, output),
        CqlText.not(CqlText.any(giving.stream().map(this::own).toList())));
  }

  private void list(List<Integer> order) {
    definitions.add(Definitions.results(table), order.stream().map(row -> "    if " + own(row) + " then Tuple { row: "
        + CqlText.string(Definitions.row(table, row)) + outputs(row) + " } else null").collect(Collectors.joining(
            ",\n",
            "({\n", "\n  }) Fired where Fired is not null")));
  }

  private String outputs(int row) {
    return IntStream.range(0, table.outputs().size()).mapToObj(output -> ", " + CqlText.quoted(table.outputs().get(
        output).name()) + ": " + CqlText.typed(value(row, output), type(output))).collect(Collectors.joining());
  }

  /// A number made of all rows: null as long as one row is open.
  private void total(String function) {
    definitions.add(Definitions.output(table, 0), settled(Definitions.rows(table).stream().map(row -> "if " + own(row)
        + " then " + CqlText.typed(value(row, 0), CqlText.DECIMAL) + " else " + CqlText.nothing(CqlText.DECIMAL))
        .collect(Collectors.joining(",\n      ", function + "({\n      ", "\n    })"))));
    definitions.add(Definitions.absent(table, 0),
        CqlText.not(CqlText.any(Definitions.rows(table).stream().map(this::own)
            .toList())));
  }

  private void count() {
    definitions.add(Definitions.output(table, 0), settled(Definitions.rows(table).stream().map(row -> "(if " + own(row)
        + " then 1.0 else 0.0)").collect(Collectors.joining("\n      + "))));
    definitions.add(Definitions.absent(table, 0), CqlText.FALSE);
  }

  private String settled(String expression) {
    var open = Definitions.rows(table).stream().map(row -> own(row) + " is null").toList();
    return "if " + CqlText.operand(CqlText.any(open)) + " then " + CqlText.nothing(CqlText.DECIMAL) + "\n    else "
        + expression;
  }

  private Value value(int row, int output) {
    return table.rules().get(row).outputs().get(output);
  }

  private String type(int output) {
    return CqlText.type(table.rules().stream().map(rule -> rule.outputs().get(output)).toList());
  }

  private String own(int row) {
    return definitions.own(Definitions.row(table, row));
  }

  private Column column(InputExpression expression) {
    return switch (expression) {
      case InputExpression.Fact(var fact) -> plain(FactLibrary.reference(fact), model.dictionary().domain(model
          .dictionary().indexOf(fact)));
      case InputExpression.Parameter(var name) -> plain(CqlText.quoted(name), model.parameter(table.id(), name));
      case InputExpression.Decision(var decision, var output) -> column(decision, output, "");
      case InputExpression.Invocation(var called, var given, var output) -> column(called, output, given.stream().map(
          TableText::argument).collect(Collectors.joining(", ", "(", ")")));
    };
  }

  private static Column plain(String value, Domain domain) {
    return domain instanceof Domain.SetDomain ? new Column.Set(value) : new Column.Single(value);
  }

  private Column column(DecisionId other, OutputChoice choice, String arguments) {
    var upstream = model.table(other);
    int output = upstream.outputIndex(choice);
    if (upstream.hitPolicy().isSingleHit() || upstream.hitPolicy().isAggregate()) {
      return new Column.Output(reference(upstream, Definitions.output(upstream, output), arguments), reference(upstream,
          Definitions.absent(upstream, output), arguments));
    }
    var rows = new LinkedHashMap<String, List<String>>();
    for (int row : Definitions.rows(upstream)) {
      if (upstream.rules().get(row).outputs().get(output) instanceof Value.Name(var name)) {
        rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(reference(upstream, Definitions.row(upstream, row),
            arguments));
      }
    }
    return new Column.Collected(rows);
  }

  private String reference(DecisionTable other, String definition, String arguments) {
    var library = shelf.library(other.id());
    return (library.equals(shelf.library(table.id())) ? "" : library + ".") + CqlText.quoted(definition) + arguments;
  }

  private static String argument(Argument argument) {
    return switch (argument) {
      case Argument.OfParameter(var parameter) -> CqlText.quoted(parameter);
      case Argument.OfFact(var fact) -> FactLibrary.reference(fact);
      case Argument.Literal(var value) -> CqlText.literal(value);
    };
  }
}
