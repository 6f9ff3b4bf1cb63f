package org.osteon.planning.document.text;

import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      var byDate = plan.facts().stream().collect(Collectors.groupingBy(PlanFact::date, TreeMap::new, Collectors.mapping(
          RecordText::fact, Collectors.joining("; "))));
      byDate.descendingMap().forEach((date, facts) -> sheet.paragraph("  ", (date.isEmpty() ? "" : date + "  ") + facts
          + "."));
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
      var said = sheet.toString();
      var sources = plan.references().stream().map(reference -> new Source(reference.key(), reference.text()))
          .distinct()
          .toList();
      var cited = sources.stream().filter(source -> source.isCitedIn(said)).map(source -> source.key() + ": " + source
          .text()).toList();
      if (!cited.isEmpty()) {
        sheet.paragraph("  ", String.join(" · ", cited));
      }
      var others = sources.stream().filter(source -> !source.isCitedIn(said)).map(Source::key).distinct().toList();
      if (!others.isEmpty()) {
        sheet.paragraph("  ", "In full on the page and in the JSON: " + String.join(", ", others) + ".");
      }
    }
  }

  /// Several documents may cite the same source; a reader wants it once.
  private record Source(String key, String text) {

    /// Whether a statement above names it: between brackets, after a comma or a plus.
    boolean isCitedIn(String said) {
      return Pattern.compile("[,+]\\s+" + Pattern.quote(key) + "(?=[,\\]]|\\s+[+])").matcher(said).find();
    }
  }

  /// A line of a diagnostic: behind its code or its label it wraps.
  private static void diagnostic(Sheet sheet, String line) {
    var lead = Math.min(line.length(), line.startsWith(" ") ? DIAGNOSTIC_LABEL : DIAGNOSTIC_CODE);
    sheet.paragraph(line.substring(0, lead), line.substring(lead));
  }

  /// Where it was recorded, and by which formula it was computed, stands on the page and in the JSON.
  private static String fact(PlanFact fact) {
    var text = new StringBuilder(fact.label()).append(": ").append(fact.text());
    if (!fact.state().equals("known")) {
      text.append(" – ").append(fact.state());
      append(text, ": ", fact.detail());
    }
    if (!fact.computedBy().isEmpty()) {
      text.append(" (computed)");
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String lead, String part) {
    if (!part.isEmpty()) {
      text.append(lead).append(part);
    }
  }
}
