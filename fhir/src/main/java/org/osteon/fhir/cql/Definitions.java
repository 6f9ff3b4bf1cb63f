package org.osteon.fhir.cql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionTable;

/// Names of definitions, and the source of one table's definitions as it grows. Of a table with parameters every definition
/// is a function of these.
final class Definitions {

  private final StringBuilder source = new StringBuilder();
  private final String parameters;
  private final String arguments;

  Definitions(DecisionTable table, DecisionModel model) {
    var names = table.parameters();
    parameters = names.stream().map(name -> CqlText.quoted(name) + " " + CqlText.type(model.parameter(table.id(),
        name))).collect(Collectors.joining(", "));
    arguments = names.stream().map(CqlText::quoted).collect(Collectors.joining(", "));
  }

  void add(String name, String expression) {
    source.append(parameters.isEmpty() ? "\ndefine " : "\ndefine function ").append(CqlText.quoted(name)).append(
        parameters.isEmpty() ? "" : "(" + parameters + ")").append(":\n  ").append(expression).append('\n');
  }

  void remark(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> source.append("\n// ").append(line));
    source.append('\n');
  }

  /// Another definition of the same table.
  String own(String name) {
    return CqlText.quoted(name) + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  String source() {
    return source.toString();
  }

  /// Whether the table speaks of the case at all.
  static String applies(DecisionTable table) {
    return table.id() + " applies";
  }

  /// Whether a row's own conditions hold, before the hit policy chooses.
  static String matches(DecisionTable table, int row) {
    return row(table, row) + " matches";
  }

  /// Whether a row fires: its id.
  static String row(DecisionTable table, int row) {
    return table.rules().get(row).id().name();
  }

  /// The value of an output of a table with at most one result.
  static String output(DecisionTable table, int output) {
    return table.id() + "." + table.outputs().get(output).name();
  }

  /// Whether that value is none.
  static String absent(DecisionTable table, int output) {
    return output(table, output) + " is absent";
  }

  /// The results of a table that collects them.
  static String results(DecisionTable table) {
    return table.id() + ".rows";
  }

  /// The places of the rows, from 0.
  static List<Integer> rows(DecisionTable table) {
    return IntStream.range(0, table.rules().size()).boxed().toList();
  }
}
