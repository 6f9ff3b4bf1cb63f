package org.osteon.planning.document.text;

import java.util.List;
import java.util.Locale;
import org.osteon.planning.option.Alert;

/// What the team must know now, the gravest first.
final class AlertText {

  private AlertText() {}

  static void write(Sheet sheet, List<Alert> alerts) {
    if (alerts.isEmpty()) {
      return;
    }
    sheet.heading("ALERTS");
    for (var alert : alerts) {
      sheet.labeled("  ", 6, alert.severity().word().toUpperCase(Locale.ROOT), alert.message());
      if (!alert.clash().text().isEmpty()) {
        sheet.paragraph("         ", alert.clash().text());
      }
      if (!alert.advice().isEmpty()) {
        sheet.paragraph("         ", "Do: " + alert.advice());
      }
      sheet.paragraph("         ", Phrases.findings(alert.facts()) + Phrases.cited(alert.citation()));
    }
  }
}
