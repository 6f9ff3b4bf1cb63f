package org.osteon.decision.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A dictionary made of a plain ordered map.
public final class FactDictionary implements Dictionary {

  private final List<FactId> facts;
  private final List<Domain> domains;
  private final Map<FactId, Integer> indexByFact;

  private FactDictionary(SequencedMap<FactId, Domain> declared) {
    facts = List.copyOf(declared.sequencedKeySet());
    domains = List.copyOf(declared.sequencedValues());
    indexByFact = HashMap.newHashMap(facts.size());
    for (int index = 0; index < facts.size(); index++) {
      indexByFact.put(facts.get(index), index);
    }
  }

  /// The facts in the order of the map.
  public static FactDictionary of(SequencedMap<FactId, Domain> declared) {
    return new FactDictionary(declared);
  }

  @Override
  public List<FactId> facts() {
    return facts;
  }

  @Override
  public int indexOf(FactId fact) {
    return indexByFact.getOrDefault(fact, -1);
  }

  @Override
  public Domain domain(int index) {
    return domains.get(index);
  }
}
