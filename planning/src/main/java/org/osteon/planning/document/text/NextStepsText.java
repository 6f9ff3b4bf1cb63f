package org.osteon.planning.document.text;

import org.osteon.planning.plan.Plan;

/// What to do first, in a few lines.
final class NextStepsText {

  private NextStepsText() {}

  static void write(Sheet sheet, Plan plan) {
    var steps = NextSteps.of(plan);
    if (steps.isEmpty()) {
      return;
    }
    sheet.heading("NEXT STEPS");
    steps.forEach(step -> sheet.labeled("  ", 12, step.label(), String.join("; ", step.parts())));
  }
}
