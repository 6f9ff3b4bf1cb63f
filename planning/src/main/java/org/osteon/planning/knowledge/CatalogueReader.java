package org.osteon.planning.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.CodeLists;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads the files of the catalogue folder together.
final class CatalogueReader {
  private static final String FORMAT = "osteon-catalogue/1";

  private final List<Diagnostic> faults;
  private final SequencedMap<String, CatalogueOption> options = new LinkedHashMap<>();
  private final SequencedMap<String, DrugEntry> drugs = new LinkedHashMap<>();
  private final SequencedMap<String, AlertEntry> alerts = new LinkedHashMap<>();
  private final SequencedMap<String, GoalEntry> goals = new LinkedHashMap<>();
  private final SequencedMap<String, ReasonEntry> reasons = new LinkedHashMap<>();

  CatalogueReader(List<Diagnostic> faults) {
    this.faults = faults;
  }

  Catalogue read(SequencedMap<String, String> textByFile) {
    textByFile.forEach((file, text) -> {
      var document = YamlDocument.read(text, file);
      faults.addAll(document.all());
      if (document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _)) {
        var root = new Fields(mapping, Place.of(file), faults);
        root.format("catalogue", FORMAT);
        section(root, "options", options, fields -> option(fields.id(), fields.fields()));
        section(root, "drugs", drugs, fields -> drug(fields.id(), fields.fields()));
        section(root, "alerts", alerts, fields -> alert(fields.id(), fields.fields()));
        section(root, "goals", goals,
            fields -> new GoalEntry(fields.id(), fields.fields().text("label"), fields.fields()
                .text("patient", "")));
        section(root, "reasons", reasons, fields -> new ReasonEntry(fields.id(), fields.fields().text("text")));
        root.finish();
      }
    });
    return new Catalogue(options, drugs, alerts, goals, reasons);
  }

  /// One entry of a section.
  private record Entry(String id, Fields fields) {}

  private <T> void section(Fields root, String section, SequencedMap<String, T> entries, Function<Entry, T> reader) {
    root.fields(section).ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(), list.place(entry
        .key())).ifPresent(fields -> {
          var read = reader.apply(new Entry(entry.key(), fields));
          fields.finish();
          if (entries.putIfAbsent(entry.key(), read) != null) {
            faults.add(Diagnostic.of(PlanningCode.ID_TWICE, fields.place(), "`" + entry.key() + "`"));
          }
        })));
  }

  private CatalogueOption option(String id, Fields fields) {
    var word = fields.text("modality");
    var modality = Modality.ofKey(word);
    if (modality.isEmpty()) {
      fields.fault(PlanningCode.UNKNOWN_WORD, "modality", "`" + word + "`", NearMisses.advice(word, List.of(Modality
          .values()).stream().map(Modality::key).toList()));
    }
    return new CatalogueOption(id, fields.text("label"), modality.orElse(Modality.SUPPORTIVE), fields.text("patient",
        ""), fields.texts("drugs"), fields.texts("dose-of"), fields.text("protocol", ""), duration(fields),
        CodeLists.read(fields));
  }

  private static OptionDuration duration(Fields fields) {
    var weeks = fields.decimal("duration-weeks", BigDecimal.ZERO);
    if (weeks.signum() <= 0) {
      return OptionDuration.UNSTATED;
    }
    var source = fields.text("duration-source");
    var word = fields.text("duration-status");
    var status = EvidenceStatus.ofKey(word);
    if (status.isEmpty()) {
      fields.fault(PlanningCode.UNKNOWN_WORD, "duration-status", "`" + word + "`", List.of(
          "Write `seen`, `secondary` or `unverified`."));
    }
    return new OptionDuration.Weeks(weeks, source, status.orElse(EvidenceStatus.UNVERIFIED));
  }

  private static DrugEntry drug(String id, Fields fields) {
    return new DrugEntry(id, fields.text("label"), fields.text("class", ""), CodeLists.read(fields));
  }

  private static AlertEntry alert(String id, Fields fields) {
    return new AlertEntry(id, fields.text("message"), fields.text("advice", ""), fields.text("source", ""), Sources
        .status(fields));
  }
}
