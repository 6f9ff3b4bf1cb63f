package org.osteon.planning.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.Treatments;
import org.osteon.planning.yaml.Fields;

/// Reads what people decided: the options that the board chose, and the open items that somebody overrode.
final class BoardDecisions {
  private final Treatments treatments;
  private final String file;
  private final CaseDates dates;

  BoardDecisions(Treatments treatments, String file, CaseDates dates) {
    this.treatments = treatments;
    this.file = file;
    this.dates = dates;
  }

  /// The ids under `choices`, each once; OST-CAS-0016 for an option that is not in the catalogue.
  List<String> choices(Fields root) {
    var choices = new LinkedHashSet<>(root.texts("choices"));
    choices.forEach(choice -> known(root, "choices", choice, treatments.options(), PlanningCode.UNKNOWN_OPTION));
    return List.copyOf(choices);
  }

  /// The entries under `overrides`. OST-YML-0013 for one that does not say who, when and why; OST-CAS-0017 for an item that
  /// there is not.
  List<RecordedOverride> overrides(Fields root) {
    var overrides = new ArrayList<RecordedOverride>();
    for (var node : root.nodes("overrides")) {
      root.fields(node, root.place("overrides")).ifPresent(fields -> overrides.add(override(fields)));
    }
    return overrides;
  }

  private RecordedOverride override(Fields fields) {
    var item = fields.text("item");
    if (!item.isEmpty()) {
      known(fields, "item", item, treatments.releaseItems(), PlanningCode.UNKNOWN_ITEM);
    }
    var by = said(fields, "by");
    if (fields.node("date").isEmpty()) {
      fields.missing("date");
    }
    var date = dates.read(fields, "date");
    var reason = said(fields, "reason");
    fields.finish();
    return new RecordedOverride(item, by, date, reason, new Source.CaseFileLine(file, fields.line(), ""));
  }

  /// Blanks say nothing.
  private static String said(Fields fields, String key) {
    var text = fields.text(key);
    if (text.isBlank() && fields.node(key).isPresent()) {
      fields.missing(key);
    }
    return text.strip();
  }

  /// Nothing is checked when no catalogue was read.
  private static void known(Fields fields, String key, String name, Collection<String> names, PlanningCode code) {
    if (!names.isEmpty() && !names.contains(name)) {
      fields.fault(code, key, "`" + name + "`", NearMisses.advice(name, names));
    }
  }
}
