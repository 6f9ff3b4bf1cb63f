package org.osteon.planning.knowledge;

import java.util.List;

/// The order in which the slots of a treatment follow one another for one group of patients.
///
/// @param conditions
///          all must hold; at least one
/// @param slots
///          in their order; at least one
public record Pathway(String id, String label, List<PathwayCondition> conditions, List<PathwaySlot> slots,
    List<Citation> citations, EvidenceStatus status) {
  public Pathway {
    conditions = List.copyOf(conditions);
    slots = List.copyOf(slots);
    citations = List.copyOf(citations);
  }
}
