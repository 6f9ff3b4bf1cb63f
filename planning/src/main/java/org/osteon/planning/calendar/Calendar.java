package org.osteon.planning.calendar;

import java.util.List;

/// The phases of the pathway and their dated activities, each in the order of time.
///
/// @param pathway
///          the id of the pathway; empty when none fits the case yet
/// @param pathwayLabel
///          the pathway in plain words
public record Calendar(String pathway, String pathwayLabel, List<Phase> phases, List<DatedActivity> activities) {

  public static final Calendar EMPTY = new Calendar("", "", List.of(), List.of());

  public Calendar {
    phases = List.copyOf(phases);
    activities = List.copyOf(activities);
  }
}
