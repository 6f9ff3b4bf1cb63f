package org.osteon.planning.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.Vocabulary;

/// Checks the conditions of pathways: each names a fact or a decision, and values that it can have.
final class PathwayReferences {
  private final Vocabulary vocabulary;
  private final Map<String, Collection<String>> valuesByDecision = new HashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  PathwayReferences(Vocabulary vocabulary, DecisionModel model) {
    this.vocabulary = vocabulary;
    for (DecisionId decision : model.decisions()) {
      var table = model.table(decision);
      for (int output = 0; output < table.outputs().size(); output++) {
        var values = values(table, output);
        valuesByDecision.put(decision.name() + "." + table.outputs().get(output).name(), values);
        if (output == 0) {
          valuesByDecision.put(decision.name(), values);
        }
      }
    }
  }

  List<Diagnostic> faults() {
    return faults;
  }

  void check(Pathway pathway) {
    pathway.conditions()
        .forEach(condition -> check(condition, new Place("", 0, List.of()).in("pathway", pathway.id()).in(
            "condition", condition.input())));
  }

  private void check(PathwayCondition condition, Place place) {
    var fact = vocabulary.find(new FactId(condition.input()));
    if (fact.isPresent()) {
      condition.tests().faults(fact.get().domain()).forEach(fault -> faults.add(new Diagnostic(PlanningCode.BAD_CELL,
          place, fault.found(), fault.advice(), "")));
      return;
    }
    var values = valuesByDecision.get(condition.input());
    if (values == null) {
      var known = new TreeSet<>(valuesByDecision.keySet());
      vocabulary.facts().forEach(id -> known.add(id.name()));
      faults
          .add(new Diagnostic(PlanningCode.UNKNOWN_ID, place, "`" + condition.input() + "`", NearMisses.advice(condition
              .input(), known), ""));
      return;
    }
    TableReferences.names(condition.tests()).stream().filter(name -> !values.contains(name)).forEach(name -> faults.add(
        new Diagnostic(PlanningCode.BAD_CELL, place, "`" + name + "`", NearMisses.advice(name, values), "")));
  }

  private static Collection<String> values(DecisionTable table, int output) {
    var values = new TreeSet<String>();
    table.rules().forEach(rule -> {
      if (rule.outputs().get(output) instanceof Value.Name(var name)) {
        values.add(name);
      }
    });
    return values;
  }
}
