package org.osteon.decision.analyze;

import java.util.HashMap;
import java.util.Map;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// The tables of a compiled model, with the domain of everything their columns can read as a fact: the facts of the
/// dictionary, and the parameters of one table that is looked at by itself.
final class TableLookup {

  private final DecisionModel model;
  private final DecisionTable subject;
  private final Map<FactId, Domain> parameters = new HashMap<>();

  /// @param subject the table that is looked at by itself
  TableLookup(DecisionModel model, DecisionId subject) {
    this.model = model;
    this.subject = model.table(subject);
    // No parameter has the name of a fact: the compiler refuses that.
    this.subject.parameters().forEach(name -> parameters.put(new FactId(name), model.parameter(subject, name)));
  }

  DecisionTable get(DecisionId id) {
    return model.table(id);
  }

  Domain domain(FactId fact) {
    var parameter = parameters.get(fact);
    if (parameter != null) {
      return parameter;
    }
    int index = model.dictionary().indexOf(fact);
    if (index < 0) {
      throw new OsteonBugException("The dictionary has no fact `" + fact + "`.");
    }
    return model.dictionary().domain(index);
  }

  /// The table by itself: its parameters, if it has some, are read like facts.
  Call subject() {
    return new Call(subject,
        subject.parameters().stream().<Operand>map(name -> new Operand.OfFact(new FactId(name))).toList());
  }
}
