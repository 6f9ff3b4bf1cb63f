package org.osteon.planning.document.text;

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
    for (var item : notOffered) {
      sheet.paragraph("  – ", item.label() + " · " + item.modality().key());
      Phrases.reasons(item).forEach(reason -> sheet.paragraph("      ", reason));
    }
  }
}
