package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.osteon.planning.calendar.Calendar;
import org.osteon.planning.calendar.DatedActivity;
import org.osteon.planning.calendar.Phase;

/// The phases of the pathway and the dated steps inside them.
final class CalendarText {

  private CalendarText() {}

  static void write(Sheet sheet, Calendar calendar) {
    if (calendar.phases().isEmpty()) {
      return;
    }
    sheet.heading("CALENDAR (" + calendar.pathwayLabel() + "; dates move with reality, doses are not part of it)");
    calendar.phases().forEach(phase -> phase(sheet, calendar, phase));
  }

  private static void phase(Sheet sheet, Calendar calendar, Phase phase) {
    var latest = phase.latestStart().equals(phase.start()) ? "" : ", to begin by " + phase.latestStart();
    sheet.paragraph("  " + phase.start() + " to " + phase.end() + "  ",
        phase.label() + latest + " [" + phase.basis().status() + "]");
    var days = new LinkedHashMap<String, List<String>>();
    calendar.activities().stream().filter(activity -> activity.slot() == phase.slot()).forEach(activity -> days
        .computeIfAbsent(name(activity), _ -> new ArrayList<>()).add(activity.date().toString()));
    var names = new LinkedHashMap<String, List<String>>();
    days.forEach((name, dates) -> names.computeIfAbsent(String.join(", ", dates), _ -> new ArrayList<>()).add(name));
    names.forEach((dates, together) -> sheet.paragraph("      ", dates + "  " + String.join("; ", together)));
  }

  private static String name(DatedActivity activity) {
    return activity.label() + (activity.provisional() ? " (provisional)" : "");
  }
}
