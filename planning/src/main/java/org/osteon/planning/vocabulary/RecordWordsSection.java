package org.osteon.planning.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.value.FactId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Reads `code-systems`, `record-concepts` and `record-texts`, and holds all codes against the code systems.
final class RecordWordsSection {
  private final Map<FactId, FactDefinition> definitions;
  private final Map<String, CodeSystem> systems = new LinkedHashMap<>();
  private final Map<String, List<Code>> concepts = new LinkedHashMap<>();
  private final Map<FactId, Map<String, String>> texts = new LinkedHashMap<>();

  RecordWordsSection(Map<FactId, FactDefinition> definitions) {
    this.definitions = definitions;
  }

  RecordWords read(List<Fields> documents) {
    for (var document : documents) {
      document.fields("code-systems").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(), list
          .place(entry.key())).ifPresent(fields -> {
            systems.put(entry.key(), new CodeSystem(entry.key(), fields.text("uri"), fields.texts("also"), fields.texts(
                "also-beside")));
            fields.finish();
          })));
      document.fields("record-concepts").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(),
          list.place(entry.key())).ifPresent(fields -> concepts.put(entry.key(), CodeLists.of(fields)))));
      document.fields("record-texts").ifPresent(list -> list.entries().forEach(entry -> texts(entry.key(), list)));
    }
    return new RecordWords(systems, concepts, texts);
  }

  private void texts(String fact, Fields list) {
    var definition = definitions.get(new FactId(fact));
    if (definition == null) {
      list.fault(PlanningCode.UNKNOWN_FACT, fact, "`" + fact + "`", NearMisses.advice(fact, definitions.keySet()
          .stream().map(FactId::name).toList()));
      return;
    }
    var values = new LinkedHashMap<String, String>();
    list.fields(fact).ifPresent(words -> words.entries().forEach(word -> {
      var value = words.text(word.key());
      if (!definition.values().isEmpty() && definition.value(value).isEmpty()) {
        words.fault(PlanningCode.UNKNOWN_VALUE, word.key(), "`" + value + "`", NearMisses.advice(value, definition
            .values().stream().map(ValueDefinition::name).toList()));
      }
      values.put(word.key().toLowerCase(Locale.ROOT), value);
    }));
    texts.put(new FactId(fact), Map.copyOf(values));
  }
}
