package org.osteon.planning.plan;

import org.osteon.planning.calendar.DatedActivity;
import org.osteon.planning.calendar.Phase;

/// Phases and activities as JSON.
final class CalendarJson {

  private CalendarJson() {}

  static void phase(JsonText json, Phase phase) {
    json.text("slot", phase.slot().key()).text("label", phase.label()).text("start", phase.start().toString())
        .text("end", phase.end().toString());
    if (!phase.latestStart().equals(phase.start())) {
      json.text("latestStart", phase.latestStart().toString());
    }
    json.textIfAny("option", phase.option()).texts("choices", phase.choices());
    basis(json, phase.basis());
  }

  static void activity(JsonText json, DatedActivity activity) {
    json.text("date", activity.date().toString()).text("slot", activity.slot().key())
        .textIfAny("option", activity.option()).text("label", activity.label())
        .textsIfAny("drugs", activity.drugs()).flag("provisional", activity.provisional());
    basis(json, activity.basis());
  }

  private static void basis(JsonText json, Phase.Basis basis) {
    json.text("document", basis.document()).text("source", String.join(", ", basis.sources())).text("status",
        basis.status());
  }
}
