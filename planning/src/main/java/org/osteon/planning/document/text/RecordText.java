package org.osteon.planning.document.text;

import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.PlanFact;

/// What the plan rests on: the facts used, what could not be read, and the sources in full.
final class RecordText {

  private static final int DIAGNOSTIC_CODE = "OST-FCT-0001  ".length();
  private static final int DIAGNOSTIC_LABEL = "  found    ".length();

  private RecordText() {}

  static void write(Sheet sheet, Plan plan) {
    if (!plan.facts().isEmpty()) {
      sheet.heading("FACTS USED");
      plan.facts().forEach(fact -> sheet.labeled("  ", 34, fact.label(), fact(fact)));
    }
    if (!plan.unread().isEmpty()) {
      sheet.heading("IN THE RECORD, BUT NOT UNDERSTOOD");
      plan.unread().forEach(item -> sheet.labeled("  ", 34, item.source(), item.found() + " – " + item.reason()));
    }
    if (!plan.diagnostics().isEmpty()) {
      sheet.heading("FAULTS IN THE INPUT");
      plan.diagnostics().forEach(diagnostic -> diagnostic.text().lines().forEach(line -> diagnostic(sheet, line)));
    }
    if (!plan.references().isEmpty()) {
      sheet.heading("SOURCES");
      plan.references().stream().map(reference -> new Source(reference.key(), reference.text())).distinct()
          .forEach(source -> sheet.labeled("  ", 14, source.key(), source.text()));
    }
  }

  /// Several documents may cite the same source; a reader wants it once.
  private record Source(String key, String text) {}

  /// A line of a diagnostic: behind its code or its label it wraps.
  private static void diagnostic(Sheet sheet, String line) {
    var lead = Math.min(line.length(), line.startsWith(" ") ? DIAGNOSTIC_LABEL : DIAGNOSTIC_CODE);
    sheet.paragraph(line.substring(0, lead), line.substring(lead));
  }

  private static String fact(PlanFact fact) {
    var text = new StringBuilder(fact.text());
    append(text, ", ", fact.date());
    if (!fact.state().equals("known")) {
      text.append(" – ").append(fact.state());
      append(text, ": ", fact.detail());
    }
    append(text, ", computed by ", fact.computedBy());
    append(text, " (", String.join(", ", fact.sources()));
    return fact.sources().isEmpty() ? text.toString() : text.append(')').toString();
  }

  private static void append(StringBuilder text, String lead, String part) {
    if (!part.isEmpty()) {
      text.append(lead).append(part);
    }
  }
}
