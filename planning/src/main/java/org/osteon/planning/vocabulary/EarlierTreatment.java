package org.osteon.planning.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.yaml.Fields;

/// A sign of radiation that was given once. When a case has it and no event of radiation, its events do not tell of an
/// earlier disease: what was given then is unknown, and never none.
///
/// @param when
///          for each fact the values that take part; at least one fact
public record EarlierTreatment(String id, Map<FactId, ValueSet> when) {

  public EarlierTreatment {
    when = Map.copyOf(when);
  }

  /// Reads `earlier-treatment`.
  static List<EarlierTreatment> read(List<Fields> documents, Map<FactId, FactDefinition> definitions) {
    var all = new ArrayList<EarlierTreatment>();
    for (var document : documents) {
      document.fields("earlier-treatment").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(),
          list.place(entry.key())).ifPresent(fields -> {
            var when = Combination.read(fields, definitions);
            if (when.isEmpty()) {
              fields.missing("when");
            }
            fields.finish();
            all.add(new EarlierTreatment(entry.key(), when));
          })));
    }
    return all;
  }
}
