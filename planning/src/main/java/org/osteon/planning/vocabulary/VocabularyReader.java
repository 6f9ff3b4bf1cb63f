package org.osteon.planning.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.FactId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Unit;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads the files of the vocabulary folder together, and reports everything that is wrong with them at once.
///
/// What a file holds is told by its top keys; the order of the files is the order of the facts.
public final class VocabularyReader {
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Fields> documents = new ArrayList<>();

  private VocabularyReader() {}

  /// @param textByFile
  ///          file name → YAML text, in order
  /// @param unitLibrary
  ///          asked for the units that the unit table does not have
  public static Checked<Vocabulary> read(SequencedMap<String, String> textByFile,
      Function<String, Optional<Unit>> unitLibrary) {
    return new VocabularyReader().vocabulary(textByFile, unitLibrary);
  }

  private Checked<Vocabulary> vocabulary(SequencedMap<String, String> textByFile,
      Function<String, Optional<Unit>> unitLibrary) {
    textByFile.forEach((file, text) -> {
      var document = YamlDocument.read(text, file);
      faults.addAll(document.all());
      if (document instanceof Checked.Accepted<YamlNode.Mapping>(var root, _)) {
        documents.add(new Fields(root, Place.of(file), faults));
      }
    });
    var units = new UnitSection(faults).read(documents, unitLibrary);
    var definitions = new LinkedHashMap<FactId, FactDefinition>();
    var reader = new FactReader(units, faults);
    each("facts", (entry, place) -> {
      if (entry.value() instanceof YamlNode.Mapping mapping) {
        var fact = new FactId(entry.key());
        var fields = new Fields(mapping, place.in("fact", entry.key()), faults);
        reader.read(fact, fields).ifPresent(definition -> {
          if (definitions.putIfAbsent(fact, definition) != null) {
            fault(PlanningCode.FACT_TWICE, fields.place(), "`" + fact + "`");
          }
        });
      } else {
        fault(PlanningCode.NO_MAPPING, place.in("fact", entry.key()), "");
      }
    });
    var purposes = purposes();
    checkReferences(definitions, purposes);
    var contradictions = new ContradictionSection(definitions).read(documents);
    var earlier = EarlierTreatment.read(documents, definitions);
    var words = new RecordWordsSection(definitions).read(documents);
    var treatments = EquivalenceSection.read(documents);
    documents.forEach(Fields::finish);
    return Checked.of(new Vocabulary(definitions, units, purposes, contradictions, earlier, words, treatments), faults);
  }

  private Map<String, Purpose> purposes() {
    var purposes = new HashMap<String, Purpose>();
    each("purposes", (entry, place) -> {
      if (entry.value() instanceof YamlNode.Scalar scalar) {
        purposes.put(entry.key(), new Purpose(scalar.text()));
      } else {
        fault(PlanningCode.NO_SCALAR, place, "`" + entry.key() + "`");
      }
    });
    return purposes;
  }

  private void checkReferences(Map<FactId, FactDefinition> definitions, Map<String, Purpose> purposes) {
    var names = definitions.keySet().stream().map(FactId::name).toList();
    for (var definition : definitions.values()) {
      var place = new Place("", 0, List.of()).in("fact", definition.id().name());
      for (var purpose : definition.validDays().keySet()) {
        if (!purposes.containsValue(purpose)) {
          faults.add(new Diagnostic(PlanningCode.UNKNOWN_PURPOSE, place, "`" + purpose + "`", NearMisses.advice(purpose
              .name(), purposes.values().stream().map(Purpose::name).toList()), ""));
        }
      }
      if (definition.measure() instanceof Measure.In measure && !measure.upperLimitRatio().isEmpty()
          && !names.contains(measure.upperLimitRatio())) {
        faults.add(new Diagnostic(PlanningCode.UNKNOWN_FACT, place, "`" + measure.upperLimitRatio() + "`", NearMisses
            .advice(measure.upperLimitRatio(), names), ""));
      }
    }
  }

  private void each(String section, SectionEntry action) {
    for (var document : documents) {
      document.fields(section).ifPresent(fields -> fields.entries().forEach(entry -> action.accept(entry, fields.place()
          .atLine(entry.line()))));
    }
  }

  private void fault(PlanningCode code, Place place, String found) {
    faults.add(Diagnostic.of(code, place, found));
  }

  /// What is done with each entry of a section.
  private interface SectionEntry {
    void accept(YamlNode.Entry entry, Place place);
  }
}
