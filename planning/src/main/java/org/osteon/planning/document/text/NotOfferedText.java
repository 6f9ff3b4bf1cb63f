package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.osteon.planning.option.NotOffered;

/// What a clinician might expect and why it is not offered.
final class NotOfferedText {

  private NotOfferedText() {}

  static void write(Sheet sheet, List<NotOffered> notOffered) {
    if (notOffered.isEmpty()) {
      return;
    }
    sheet.heading("NOT OFFERED, AND WHY");
    var byReason = new LinkedHashMap<String, List<NotOffered>>();
    notOffered.forEach(item -> byReason.computeIfAbsent(Phrases.shortReason(item), _ -> new ArrayList<>()).add(item));
    byReason.forEach((reason, items) -> sheet.paragraph("  – ", reason + ": " + String.join("; ", items.stream().map(
        NotOfferedText::named).toList())));
  }

  private static String named(NotOffered item) {
    return item.label() + (Phrases.shortNote(item).isEmpty() ? "" : ", " + Phrases.shortNote(item)) + " ["
        + String.join(
            ", ", Phrases.rows(item))
        + "]";
  }
}
