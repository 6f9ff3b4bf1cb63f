package org.osteon.planning.knowledge;

import java.util.List;

/// The activities of one option in one slot, in the order of their times.
///
/// @param duration
///          as the protocol says
public record SchedulePart(Slot slot, OptionDuration duration, List<Activity> activities, List<Citation> citations,
    EvidenceStatus status) {
  public SchedulePart {
    activities = List.copyOf(activities);
    citations = List.copyOf(citations);
  }
}
