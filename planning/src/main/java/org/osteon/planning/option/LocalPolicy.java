package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.RowView;

/// What the policy tables prefer for one case. A row that only may hold moves nothing.
final class LocalPolicy {

  private final Map<String, List<Preference>> byOption = new LinkedHashMap<>();

  LocalPolicy(CaseEvaluation evaluation) {
    for (var table : evaluation.guidelines().of(Role.PREFERENCE)) {
      evaluation.rows(table).stream().filter(row -> row.status() == RowStatus.CERTAIN).forEach(row -> byOption
          .computeIfAbsent(row.output("option"), _ -> new ArrayList<>()).add(preference(row, evaluation)));
    }
  }

  List<Preference> of(String option) {
    return byOption.getOrDefault(option, List.of());
  }

  private static Preference preference(RowView row, CaseEvaluation evaluation) {
    var choice = Preference.Choice.of(row.output("preference")).orElseThrow(() -> new OsteonBugException("Row `" + row
        .row().id() + "` has the preference `" + row.output("preference") + "`."));
    return new Preference(choice, row.citation(), Findings.of(List.of(row), evaluation), List.of());
  }
}
