package org.osteon.planning.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.osteon.decision.value.FactId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Reads `contradictions`.
final class ContradictionSection {
  private final Map<FactId, FactDefinition> definitions;

  ContradictionSection(Map<FactId, FactDefinition> definitions) {
    this.definitions = definitions;
  }

  List<Contradiction> read(List<Fields> documents) {
    var all = new ArrayList<Contradiction>();
    for (var document : documents) {
      document.fields("contradictions").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(),
          list.place(entry.key())).ifPresent(fields -> {
            var message = fields.text("message");
            var when = Combination.read(fields, definitions);
            var doubts = new LinkedHashSet<FactId>();
            for (var fact : fields.texts("also-in-doubt")) {
              if (!definitions.containsKey(new FactId(fact))) {
                fields.fault(PlanningCode.UNKNOWN_FACT, "also-in-doubt", "`" + fact + "`", List.of());
              }
              doubts.add(new FactId(fact));
            }
            fields.finish();
            all.add(new Contradiction(entry.key(), message, when, doubts));
          })));
    }
    return all;
  }
}
