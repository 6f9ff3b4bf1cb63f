package org.osteon.planning.vocabulary;

import java.util.List;
import java.util.Map;
import org.osteon.decision.value.FactId;

/// How records spell what they mean: code systems, codes that recognize the shape of a record, and synonyms of free
/// text.
///
/// @param codeSystems
///          by key
/// @param concepts
///          name of a concept → its codes
/// @param texts
///          fact → text in lower case → value
public record RecordWords(Map<String, CodeSystem> codeSystems, Map<String, List<Code>> concepts,
    Map<FactId, Map<String, String>> texts) {

  /// Nothing is known of records; a case file needs nothing of it.
  public static final RecordWords NONE = new RecordWords(Map.of(), Map.of(), Map.of());

  public RecordWords {
    codeSystems = Map.copyOf(codeSystems);
    concepts = Map.copyOf(concepts);
    texts = Map.copyOf(texts);
  }
}
