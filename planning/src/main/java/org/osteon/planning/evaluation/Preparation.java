package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Domain;
import org.osteon.planning.vocabulary.Vocabulary;

/// Prepares the conditions of all tables, so that a case only looks values up.
final class Preparation {

  private final DecisionModel model;
  private final Vocabulary vocabulary;
  private final Map<Key, PreparedCell> cells = new HashMap<>();
  private final Map<DecisionId, Boolean> contextByTable = new HashMap<>();

  private record Key(InputExpression input, UnaryTests tests) {}

  Preparation(DecisionModel model, Vocabulary vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
  }

  int count() {
    return cells.size();
  }

  /// The conditions of the declared domain of a table.
  List<PreparedCell> domain(DecisionTable table) {
    var domain = new ArrayList<PreparedCell>();
    for (var test : table.domain()) {
      if (!(test.on() instanceof InputExpression.Parameter)) {
        domain.add(cell(test.on(), test.tests()));
      }
    }
    return List.copyOf(domain);
  }

  List<PreparedRow> rows(DecisionTable table) {
    var rows = new ArrayList<PreparedRow>();
    for (var rule : table.rules()) {
      var conditions = new ArrayList<PreparedCell>();
      var columns = new ArrayList<Integer>();
      for (int column = 0; column < rule.inputs().size(); column++) {
        var input = table.inputs().get(column).expression();
        if (!(rule.inputs().get(column) instanceof UnaryTests.Any) && !(input instanceof InputExpression.Parameter)) {
          conditions.add(cell(input, rule.inputs().get(column)));
          columns.add(column);
        }
      }
      rows.add(new PreparedRow(rows.size(), rule, conditions, columns));
    }
    return List.copyOf(rows);
  }

  PreparedCell cell(InputExpression input, UnaryTests tests) {
    var key = new Key(input, tests);
    var known = cells.get(key);
    if (known == null) {
      var domain = domain(input);
      var needed = tests.accepted(domain);
      known = new PreparedCell(cells.size(), input, tests, needed, domain.all().isSubsetOf(needed), isContext(input));
      cells.put(key, known);
    }
    return known;
  }

  private Domain domain(InputExpression input) {
    return switch (input) {
      case InputExpression.Fact fact -> vocabulary.definition(fact.fact()).domain();
      case InputExpression.Decision decision -> Concluded.domain(model.table(decision.decision()), decision.output());
      case InputExpression.Invocation call -> Concluded.domain(model.table(call.knowledgeModel()), call.output());
      case InputExpression.Parameter parameter -> throw new OsteonBugException("Parameter `" + parameter.name()
          + "` is no condition on a case.");
    };
  }

  /// Whether an input says which disease and moment we are in: a fact that the vocabulary marks so, or a decision made of
  /// one.
  private boolean isContext(InputExpression input) {
    return switch (input) {
      case InputExpression.Fact fact -> vocabulary.definition(fact.fact()).context();
      case InputExpression.Decision decision -> isContext(decision.decision());
      case InputExpression.Invocation call -> isContext(call.knowledgeModel());
      case InputExpression.Parameter _ -> false;
    };
  }

  /// Tables form a graph without cycles, which compiling has checked.
  private boolean isContext(DecisionId table) {
    var known = contextByTable.get(table);
    if (known == null) {
      known = model.table(table).inputs().stream().anyMatch(input -> isContext(input.expression()));
      contextByTable.put(table, known);
    }
    return known;
  }
}
