package org.osteon.decision.diagnostic;

import java.util.List;

/// A fault in content or input, as a value: what is wrong, where, what was found, and what to do.
///
/// @param found
///          what was there, with user words and values in backticks; may be empty
/// @param advice
///          what to do, one sentence an entry, a guess starting with "Maybe"; may be empty
/// @param source
///          where the rule that was broken is written down; may be empty
public record Diagnostic(DiagnosticCode code, Place place, String found, List<String> advice, String source) {

  private static final String MARGIN = "  ";

  public Diagnostic {
    advice = List.copyOf(advice);
  }

  /// A diagnostic without a source.
  public static Diagnostic of(DiagnosticCode code, Place place, String found, String... advice) {
    return new Diagnostic(code, place, found, List.of(advice), "");
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  /// The diagnostic for a terminal: the code and its title, then one labelled line for each part that is there.
  public String text() {
    var text = new StringBuilder(code.id()).append(MARGIN);
    if (!isError()) {
      text.append("Warning: ");
    }
    text.append(code.title());
    line(text, "place", place.text());
    line(text, "found", found);
    advice.forEach(sentence -> line(text, "do", sentence));
    line(text, "source", source);
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      text.append('\n').append(MARGIN).append(label).append(" ".repeat(9 - label.length())).append(content);
    }
  }
}
