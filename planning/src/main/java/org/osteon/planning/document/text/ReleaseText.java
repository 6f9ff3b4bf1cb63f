package org.osteon.planning.document.text;

import java.util.stream.Collectors;
import org.osteon.planning.release.OpenItem;
import org.osteon.planning.release.Overridden;
import org.osteon.planning.release.Release;

/// What must be settled before the plan leaves draft, and what somebody passed over.
final class ReleaseText {

  private static final String INDENT = "         ";

  private ReleaseText() {}

  static void write(Sheet sheet, Release release) {
    var passed = release.overridden();
    switch (release) {
      case Release.Draft draft -> {
        sheet.heading("BEFORE THIS PLAN LEAVES DRAFT");
        draft.open().forEach(item -> write(sheet, item));
      }
      case Release.Ready _ -> {
        if (!passed.isEmpty()) {
          sheet.heading("RELEASED BY OVERRIDE");
        }
      }
    }
    passed.stream().map(Overridden::text).forEach(text -> sheet.labeled("  ", 6, "OVER", text));
  }

  private static void write(Sheet sheet, OpenItem item) {
    sheet.labeled("  ", 6, "OPEN", item.label() + ". " + item.closes());
    var why = item.because().isEmpty() ? Phrases.findings(item.facts()) : item.because();
    sheet.paragraph(INDENT,
        why + " [" + item.rules().stream().map(rule -> rule.row().name()).collect(Collectors.joining(
            ", ")) + "]");
  }
}
