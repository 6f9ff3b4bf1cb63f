package org.osteon.planning.document.text;

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
    calendar.activities().stream().filter(activity -> activity.slot() == phase.slot())
        .forEach(activity -> activity(sheet, activity));
  }

  private static void activity(Sheet sheet, DatedActivity activity) {
    sheet.paragraph("      " + activity.date() + "  ",
        activity.label() + (activity.provisional() ? " (provisional)" : ""));
  }
}
