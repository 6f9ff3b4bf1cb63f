package org.osteon.planning.calendar;

import java.time.LocalDate;
import java.util.List;
import org.osteon.planning.knowledge.Slot;

/// One dated step of the plan. It names drugs but no doses.
///
/// @param option
///          the option it belongs to
/// @param provisional
///          whether the option stands under conditions
public record DatedActivity(LocalDate date, Slot slot, String option, String label, List<String> drugs,
    boolean provisional,
    Phase.Basis basis) {
  public DatedActivity {
    drugs = List.copyOf(drugs);
  }
}
