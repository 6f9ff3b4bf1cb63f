package org.osteon.planning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads pathways, one a file.
final class PathwayReader {
  private static final String FORMAT = "osteon-pathway/1";
  private static final int MOST_WEEKS = 2600;
  private static final int MOST_DAYS = 3650;

  private final List<Diagnostic> faults;

  PathwayReader(List<Diagnostic> faults) {
    this.faults = faults;
  }

  List<Pathway> read(SequencedMap<String, String> textByFile) {
    var pathways = new ArrayList<Pathway>();
    textByFile.forEach((file, text) -> {
      var document = YamlDocument.read(text, file);
      faults.addAll(document.all());
      if (document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _)) {
        pathways.add(pathway(new Fields(mapping, Place.of(file), faults)));
      }
    });
    return pathways;
  }

  private Pathway pathway(Fields root) {
    root.format("pathway", FORMAT);
    var sources = Sources.read(root);
    var conditions = new ArrayList<PathwayCondition>();
    root.fields("when").ifPresent(when -> when.entries().forEach(entry -> condition(entry.key(), when).ifPresent(
        conditions::add)));
    if (conditions.isEmpty()) {
      root.missing("when");
    }
    var slots = new ArrayList<PathwaySlot>();
    for (var node : root.nodes("slots")) {
      root.fields(node, root.place("slots")).flatMap(fields -> slot(fields, sources)).ifPresent(slots::add);
    }
    var pathway = new Pathway(root.text("id"), root.text("label"), conditions, slots, sources.cited(root),
        Sources.status(
            root));
    root.finish();
    order(pathway, root);
    return pathway;
  }

  private static Optional<PathwayCondition> condition(String input, Fields when) {
    return switch (UnaryTests.parse(when.text(input))) {
      case ParsedCell.Good(var tests) -> Optional.of(new PathwayCondition(input, tests));
      case ParsedCell.Bad(var fault) -> {
        when.fault(PlanningCode.BAD_CELL, input, fault.found(), fault.advice());
        yield Optional.empty();
      }
    };
  }

  private static Optional<PathwaySlot> slot(Fields fields, Sources sources) {
    var slot = Sources.slot(fields, "slot", fields.text("slot"));
    var label = fields.text("label");
    int weeks = fields.whole("default-weeks", 1, 1, MOST_WEEKS);
    var after = fields.text("after", "");
    int gap = fields.whole("gap-days", 0, 0, MOST_DAYS);
    int latest = fields.whole("latest-gap-days", gap, gap, MOST_DAYS);
    var start = after.isEmpty()
        ? Optional.<SlotStart>of(new SlotStart.AtOnce())
        : Sources.slot(fields, "after", after).<SlotStart>map(previous -> new SlotStart.After(previous, gap, latest));
    var citations = sources.cited(fields);
    var status = Sources.status(fields);
    fields.finish();
    return slot.flatMap(place -> start.map(begin -> new PathwaySlot(place, label, weeks, begin, citations, status)));
  }

  /// A slot can only follow one that stands before it.
  private static void order(Pathway pathway, Fields root) {
    var seen = new ArrayList<Slot>();
    for (var slot : pathway.slots()) {
      if (slot.start() instanceof SlotStart.After after && !seen.contains(after.slot())) {
        root.fault(PlanningCode.UNKNOWN_ID, "slots", "`" + slot.slot().key() + "` after `" + after.slot().key() + "`",
            List
                .of("Name a slot that stands above it."));
      }
      seen.add(slot.slot());
    }
  }
}
