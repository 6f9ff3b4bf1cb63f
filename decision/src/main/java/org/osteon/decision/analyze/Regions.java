package org.osteon.decision.analyze;

import java.util.List;
import java.util.Map;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// A set of cases as disjoint regions.
///
/// @param listed at least one, disjoint
/// @param total how many regions there are; more than are listed when they are very many
public record Regions(List<Region> listed, long total) {

  public Regions {
    listed = List.copyOf(listed);
  }

  /// Whether every region is listed, so that a case in none of them is outside.
  public boolean isComplete() {
    return listed.size() == total;
  }

  public boolean contains(Map<FactId, Value> values) {
    return listed.stream().anyMatch(region -> region.contains(values));
  }
}
