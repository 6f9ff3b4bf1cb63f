package org.osteon.planning.knowledge;

import java.util.List;
import java.util.Optional;

/// When things happen inside a slot for one option.
///
/// @param option
///          catalogue id
public record Schedule(String option, List<SchedulePart> parts) {
  public Schedule {
    parts = List.copyOf(parts);
  }

  /// The part for a slot.
  public Optional<SchedulePart> part(Slot slot) {
    return parts.stream().filter(part -> part.slot() == slot).findFirst();
  }
}
