package org.osteon.planning.document.text;

import java.util.List;
import java.util.Locale;
import org.osteon.planning.option.Question;

/// The missing facts that can still change the plan: the first ones in full, the others by name.
final class QuestionText {

  /// How many questions are shown with what each answer would decide; more than a board can settle at once.
  private static final int IN_FULL = 6;
  /// How many consequences of one answer are spelled out.
  private static final int CONSEQUENCES = 4;

  private QuestionText() {}

  static void write(Sheet sheet, List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    sheet.heading("ASK FIRST (most decisive first)");
    var number = 1;
    for (var question : questions.stream().limit(IN_FULL).toList()) {
      sheet.paragraph(String.format(Locale.ROOT, "  %-2d ", number++),
          question.question() + " (" + reason(question) + ")");
      question.decides().forEach(answer -> sheet.labeled("       ", 28, answer.answer(), "→ " + then(answer)));
      if (!question.testLabel().isEmpty()) {
        sheet.paragraph("       ", "Answered by: " + question.testLabel());
      }
    }
    if (questions.size() > IN_FULL) {
      sheet.paragraph("  Also open: ", String.join("; ",
          questions.stream().skip(IN_FULL).map(question -> question.label() + " (" + question.reason().word() + ")")
              .toList()));
    }
  }

  private static String reason(Question question) {
    return question.reason().word() + (question.detail().isEmpty() ? "" : ": " + question.detail());
  }

  private static String then(Question.Answer answer) {
    var told = String.join("; ", answer.then().stream().limit(CONSEQUENCES).toList());
    var left = answer.then().size() - CONSEQUENCES;
    return left > 0 ? told + "; and " + left + " more" : told;
  }
}
