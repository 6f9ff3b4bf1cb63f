package org.osteon.decision.analyze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// A set of cases: each named fact has one of some values, every other fact any value.
///
/// @param conditions a proper, non-empty part of the domain for each named fact; no condition is every case
public record Region(SequencedMap<FactId, ValueSet> conditions) {

  public Region {
    conditions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(conditions));
  }

  /// Whether a case lies in the region.
  ///
  /// @param values at least the facts that the region names
  public boolean contains(Map<FactId, Value> values) {
    return conditions.entrySet().stream().allMatch(condition -> {
      var value = values.get(condition.getKey());
      return value != null && condition.getValue().contains(value);
    });
  }

  /// The region for people, such as `age > 40 and histology osteosarcoma-conventional`.
  public String text(Dictionary dictionary) {
    return RegionWords.of(dictionary).text(this);
  }
}
