package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.knowledge.Catalogue;

/// Every option of the knowledge base after indication and safety, in the order of the tables.
record Assessment(CaseEvaluation evaluation, Catalogue catalogue, List<Assessed> options) {

  Assessment {
    options = List.copyOf(options);
  }

  static Assessment of(CaseEvaluation evaluation, Catalogue catalogue) {
    var safety = new Safety(evaluation, catalogue);
    var options = new ArrayList<Assessed>();
    for (var entry : evaluation.guidelines().rowsByOption().entrySet()) {
      List<RowView> rows = evaluation.views(entry.getValue());
      if (!rows.isEmpty()) {
        var option = catalogue.option(entry.getKey()).orElseThrow(() -> new OsteonBugException(
            "The catalogue has no option `" + entry.getKey() + "`."));
        options.add(Assessed.of(option, Indication.of(entry.getKey(), rows), evaluation, safety));
      }
    }
    return new Assessment(evaluation, catalogue, options);
  }
}
