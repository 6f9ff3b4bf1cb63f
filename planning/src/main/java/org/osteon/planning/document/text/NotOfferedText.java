package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.planning.option.FailingCell;
import org.osteon.planning.option.NotOffered;

/// What a clinician might expect and why it is not offered.
final class NotOfferedText {

  private static final String INDENT = "      ";

  private NotOfferedText() {}

  static void write(Sheet sheet, List<NotOffered> notOffered) {
    if (notOffered.isEmpty()) {
      return;
    }
    sheet.heading("NOT OFFERED, AND WHY");
    for (var item : notOffered) {
      sheet.paragraph("  – ", item.label() + " · " + item.modality().key());
      switch (item) {
        case NotOffered.AdvisedAgainst against -> against.authorities()
            .forEach(position -> sheet.paragraph(INDENT, position.citation().authority() + " advises against it"
                + (position.citation().note().isEmpty() ? "" : ": " + position.citation().note())
                + Words.cited(position.citation())));
        case NotOffered.NearlyOffered near -> sheet.paragraph(INDENT,
            "would need " + near.failing().stream().map(NotOfferedText::failing).collect(Collectors.joining("; "))
                + Words.cited(near.nearest()));
      }
    }
  }

  private static String failing(FailingCell cell) {
    return cell.need().text() + " (here " + cell.actual() + ")";
  }
}
