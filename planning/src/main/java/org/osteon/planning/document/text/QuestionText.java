package org.osteon.planning.document.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osteon.planning.option.Question;

/// The missing facts that can still change the plan: the first ones in full, the others by name.
final class QuestionText {

  /// What stands for the changes that are not named.
  private static final Pattern MORE = Pattern.compile("and [0-9]+ more");
  /// How many consequences of one answer are spelled out.
  private static final int CONSEQUENCES = 2;

  private QuestionText() {}

  static void write(Sheet sheet, List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    sheet.heading("ASK FIRST (most decisive first)");
    var number = 1;
    for (var question : questions.stream().limit(Phrases.QUESTIONS_IN_FULL).toList()) {
      sheet.paragraph(String.format(Locale.ROOT, "  %-2d ", number++),
          question.question() + " (" + reason(question) + ")"
              + (question.testLabel().isEmpty() ? "" : " Answered by: " + question.testLabel() + "."));
      told(question).forEach(answer -> sheet.paragraph("       ", answer.answer() + " → " + then(answer)));
    }
    if (questions.size() > Phrases.QUESTIONS_IN_FULL) {
      sheet.paragraph("  Also open: ", String.join("; ",
          questions.stream().skip(Phrases.QUESTIONS_IN_FULL).map(QuestionText::name).toList()));
    }
  }

  /// That a fact is missing goes without saying; that it is stale or contradicted does not.
  private static String name(Question question) {
    return question.reason() == Question.Reason.MISSING
        ? question.label()
        : question.label() + " (" + question.reason().word() + ")";
  }

  private static String reason(Question question) {
    return question.reason().word() + (question.detail().isEmpty() ? "" : ": " + question.detail());
  }

  /// That something is no longer an option goes without saying beside what the answer brings, and only there.
  private static List<Question.Answer> told(Question question) {
    return question.decides().stream().map(answer -> {
      var brought = answer.then().stream().filter(change -> !change.endsWith(": no longer an option")).toList();
      return brought.stream().allMatch(change -> MORE.matcher(change).matches())
          ? answer
          : new Question.Answer(answer.answer(), brought);
    }).toList();
  }

  private static String then(Question.Answer answer) {
    var told = String.join("; ", answer.then().stream().limit(CONSEQUENCES).toList());
    var left = answer.then().size() - CONSEQUENCES;
    return left > 0 ? told + "; and " + left + " more" : told;
  }
}
