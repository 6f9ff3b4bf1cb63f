package org.osteon.planning.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
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
    codeSystems = Collections.unmodifiableMap(new LinkedHashMap<>(codeSystems));
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
