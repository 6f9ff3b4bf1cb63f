package org.osteon.planning.document.text;

import org.osteon.planning.plan.Plan;

/// A plan as plain text, readable at 100 columns: what to do first stands first, treatment before what accompanies it.
///
/// It says everything that can be done and asked, the details only of treatment; `osteon why` explains any option, and the
/// page and the JSON hold every detail. Same plan, same text: UTF-8 characters, line feeds, no colors.
public final class PlanText {

  private PlanText() {}

  /// The whole plan.
  public static String of(Plan plan) {
    var sheet = new Sheet();
    HeadText.write(sheet, plan);
    NextStepsText.write(sheet, plan);
    AlertText.write(sheet, plan.alerts());
    ReleaseText.write(sheet, plan.release());
    OptionText.write(sheet, plan.options());
    QuestionText.write(sheet, plan.questions());
    NotOfferedText.write(sheet, plan.notOffered());
    ComparisonText.write(sheet, plan.comparison());
    CalendarText.write(sheet, plan.calendar());
    RecordText.write(sheet, plan);
    return sheet.toString();
  }
}
