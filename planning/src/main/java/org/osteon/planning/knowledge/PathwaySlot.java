package org.osteon.planning.knowledge;

import java.util.List;

/// One step of a pathway, to be filled by options.
///
/// @param defaultWeeks
///          how long it takes when the chosen option does not say; above zero
public record PathwaySlot(Slot slot, String label, int defaultWeeks, SlotStart start, List<Citation> citations,
    EvidenceStatus status) {
  public PathwaySlot {
    citations = List.copyOf(citations);
  }
}
