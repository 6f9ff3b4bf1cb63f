package org.osteon.planning.document.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      if (alert.severity() == Alert.Severity.NOTE) {
        note(sheet, alert);
        continue;
      }
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

  private static void note(Sheet sheet, Alert alert) {
    var citation = alert.citation();
    var source = citation.isLocal() ? Phrases.cited(citation) : "[" + citation.row().name() + "]";
    var parts = Stream.of(alert.message(), alert.clash().text(), alert.advice(), source.strip()).filter(part -> !part
        .isEmpty());
    sheet.labeled("  ", 6, "NOTE", parts.collect(Collectors.joining(" ")));
  }
}
