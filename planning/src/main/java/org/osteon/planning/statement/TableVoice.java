package org.osteon.planning.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.DecisionResult;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// One table, asked about many patients. One thread at a time may use it.
public final class TableVoice {

  private final DecisionModel model;
  private final DecisionId table;
  private final Map<Facts, Evaluation> evaluations = new HashMap<>();

  /// @param model
  ///          has the table, and need not have more than that table requires
  public TableVoice(DecisionModel model, DecisionId table) {
    this.model = model;
    this.table = table;
  }

  /// The model that has the table.
  public DecisionModel model() {
    return model;
  }

  /// What the table says: a line for each row that is certain or possible, see [Statement#says]. Nothing when it refuses an
  /// argument.
  public List<String> says(Facts patient, List<String> arguments) {
    var evaluation = evaluations.computeIfAbsent(patient, model::evaluate);
    if (!model.table(table).isKnowledgeModel()) {
      return lines(evaluation.result(table));
    }
    var values = arguments.stream().map(Value.Name::new).toArray(Value[]::new);
    return switch (evaluation.call(table, values)) {
      case Checked.Accepted<DecisionResult>(var result, _) -> lines(result);
      case Checked.Refused<DecisionResult> _ -> List.of();
    };
  }

  private static List<String> lines(DecisionResult result) {
    var lines = new ArrayList<String>();
    var rules = result.table().rules();
    for (int row = 0; row < rules.size(); row++) {
      var status = result.status(row);
      if (status != RowStatus.IMPOSSIBLE) {
        lines.add(line(rules.get(row)) + (status == RowStatus.POSSIBLE ? " ?" : ""));
      }
    }
    return lines;
  }

  private static String line(Rule rule) {
    return rule.id().name() + ": " + rule.outputs().stream().map(Value::text).collect(Collectors.joining(", "));
  }
}
