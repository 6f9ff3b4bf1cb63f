package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagram.Bits;
import org.osteon.decision.table.RowId;
import org.osteon.decision.value.ValueSet;

/// Finds the open facts on which the result of a unit depends, and what each answer would leave possible.
final class Influences {

  private final CaseState state;
  private final Unit unit;
  private final Facts facts;
  private final Composer composer;
  private final ResultFunctions functions;

  Influences(CaseState state, Unit unit, Facts facts, Composer composer) {
    this.state = state;
    this.unit = unit;
    this.facts = facts;
    this.composer = composer;
    functions = new ResultFunctions(state, unit, composer);
  }

  /// In dictionary order; parameters that were left open come last.
  List<Influence> find() {
    Map<Integer, TreeSet<Integer>> variablesByFact = new TreeMap<>();
    for (int function : functions.functions()) {
      for (int variable : composer.store.support(function)) {
        variablesByFact.computeIfAbsent(state.model.factOfVariable[variable], _ -> new TreeSet<>()).add(variable);
      }
    }
    var influences = new ArrayList<Influence>();
    variablesByFact.forEach((fact, variables) -> {
      var questions = new ArrayList<Influence.Question>();
      variables.forEach(variable -> questions.add(new Influence.Question(answers(fact, variable))));
      influences.add(new Influence(state.model.space.id(fact), questions));
    });
    return influences;
  }

  private List<Influence.Answer> answers(int fact, int variable) {
    var variables = state.model.variablesByFact.get(fact);
    if (variables == null) {
      throw new OsteonBugException("A variable belongs to no fact.");
    }
    var known = state.model.space.isParameter(fact) ? state.model.space.domain(fact).all() : facts.get(fact);
    var classes = composer.classes(variable);
    var valuesByPossible = new LinkedHashMap<Possible, ValueSet>();
    for (int i = 0; i < classes.length; i++) {
      var values = variables.values(variable, classes[i]).intersect(known);
      valuesByPossible.merge(possible(variable, i), values, ValueSet::union);
    }
    return valuesByPossible.entrySet().stream()
        .map(entry -> new Influence.Answer(entry.getValue(), entry.getKey())).toList();
  }

  /// What is possible when the variable is in the class with this number among its possible ones.
  private Possible possible(int variable, int number) {
    if (unit.isSingleHit() || unit.table.hitPolicy().isAggregate()) {
      return new Possible.Results(functions.results(variable, number));
    }
    var always = new HashSet<RowId>();
    var sometimes = new HashSet<RowId>();
    var possible = state.possible[unit.index];
    for (int row : possible == null ? new int[0] : Bits.members(possible)) {
      int fires = composer.store.restrict(composer.row(unit, row), variable, number);
      if (fires == Composer.YES) {
        always.add(unit.table.rules().get(row).id());
      } else if (fires != Composer.NO) {
        sometimes.add(unit.table.rules().get(row).id());
      }
    }
    return new Possible.Rows(always, sometimes);
  }
}
