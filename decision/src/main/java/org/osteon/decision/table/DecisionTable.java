package org.osteon.decision.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// A decision table, or a business knowledge model when it has parameters.
///
/// It is the words of the author only: whether they make sense together is checked when a model is compiled.
///
/// @param title
///          the heading, without the id
/// @param parameters
///          empty for a decision
/// @param annotations
///          the annotation columns in table order
/// @param domain
///          all conditions must hold; empty when the table speaks everywhere
/// @param priority
///          the first output's values, most important first; empty unless the hit policy is P or O
public record DecisionTable(DecisionId id, String title, List<String> parameters, HitPolicy hitPolicy,
    List<InputClause> inputs, List<OutputClause> outputs, List<AnnotationName> annotations, List<Rule> rules,
    List<DomainTest> domain, GapDeclaration gap, List<Value> priority) {

  public DecisionTable {
    parameters = List.copyOf(parameters);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    annotations = List.copyOf(annotations);
    rules = List.copyOf(rules);
    domain = List.copyOf(domain);
    priority = List.copyOf(priority);
    for (var rule : rules) {
      if (rule.inputs().size() != inputs.size() || rule.outputs().size() != outputs.size()
          || rule.annotations().size() != annotations.size()) {
        throw new OsteonBugException("Row " + rule.id() + " has another number of cells than its table.");
      }
    }
  }

  /// Whether this is a table with parameters, evaluated only where a column or caller hands it arguments.
  public boolean isKnowledgeModel() {
    return !parameters.isEmpty();
  }

  /// The place of an output among the output clauses, or -1 when there is none of that name.
  public int outputIndex(OutputChoice choice) {
    return switch (choice) {
      case OutputChoice.First _ -> 0;
      case OutputChoice.Named named -> outputs.indexOf(new OutputClause(named.output()));
    };
  }

  /// The names that a row lists for a parameter, in the order of its cells; those behind a `not` are not among them.
  public List<String> named(Rule rule, String parameter) {
    return IntStream.range(0, inputs.size()).filter(column -> inputs.get(column).expression().equals(
        new InputExpression.Parameter(parameter))).mapToObj(rule.inputs()::get).flatMap(DecisionTable::listed).toList();
  }

  private static Stream<String> listed(UnaryTests cell) {
    return switch (cell) {
      case UnaryTests.Any _ -> Stream.empty();
      case UnaryTests.AnyOf(var tests) -> tests.stream()
          .flatMap(test -> test instanceof UnaryTest.Equal(Value.Name(var name)) ? Stream.of(name) : Stream.empty());
    };
  }

  /// The annotation of a row; empty when the table has no such column or the cell is empty.
  public String annotation(Rule rule, AnnotationName name) {
    int column = annotations.indexOf(name);
    return column < 0 ? "" : rule.annotations().get(column);
  }
}
