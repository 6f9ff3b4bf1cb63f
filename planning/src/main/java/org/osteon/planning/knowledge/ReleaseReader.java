package org.osteon.planning.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads the items that can keep a plan in draft.
final class ReleaseReader {
  private static final String FORMAT = "osteon-release/1";

  private final List<Diagnostic> faults;
  private final SequencedMap<String, ReleaseItem> items = new LinkedHashMap<>();

  ReleaseReader(List<Diagnostic> faults) {
    this.faults = faults;
  }

  /// In the order of the files.
  SequencedMap<String, ReleaseItem> read(SequencedMap<String, String> textByFile) {
    textByFile.forEach((file, text) -> {
      var document = YamlDocument.read(text, file);
      faults.addAll(document.all());
      if (document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _)) {
        var root = new Fields(mapping, Place.of(file), faults);
        root.format("release", FORMAT);
        root.fields("items").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(), list.place(
            entry.key())).ifPresent(fields -> item(entry.key(), fields))));
        root.finish();
      }
    });
    return items;
  }

  private void item(String id, Fields fields) {
    var item = new ReleaseItem(id, fields.text("label"), fields.text("closes"));
    fields.finish();
    if (items.putIfAbsent(id, item) != null) {
      faults.add(Diagnostic.of(PlanningCode.ID_TWICE, fields.place(), "`" + id + "`"));
    }
  }
}
