package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.Option;

/// What can be done, slot by slot, with why, under which conditions, and what forbids it.
final class OptionText {

  private static final String INDENT = "        ";

  private OptionText() {}

  static void write(Sheet sheet, List<Option> options) {
    sheet.heading("WHAT CAN BE DONE");
    if (options.isEmpty()) {
      sheet.paragraph("  ", "Nothing can be proposed on what is known. Answer the questions above first.");
    }
    for (var slot : Slot.values()) {
      var here = options.stream().filter(option -> option.slot() == slot).toList();
      if (!here.isEmpty()) {
        sheet.gap().line("  " + title(slot));
        here.forEach(option -> option(sheet, option));
      }
    }
  }

  static String title(Slot slot) {
    return switch (slot) {
      case WORK_UP -> "Work-up and referral";
      case NEOADJUVANT -> "Before local treatment";
      case LOCAL_TREATMENT -> "Treatment of the primary";
      case ADJUVANT -> "After local treatment";
      case METASTASES -> "Treatment of metastases";
      case SYSTEMIC -> "Systemic and targeted therapy of advanced disease";
      case SUPPORTIVE -> "Supportive care";
      case REHABILITATION -> "Rehabilitation";
      case SURVEILLANCE -> "Follow-up";
      case EXIT -> "Other pathways";
    };
  }

  private static void option(Sheet sheet, Option option) {
    sheet.paragraph("    " + sign(option) + " ", option.label() + " · " + option.modality().key() + " · "
        + option.status().word());
    option.blockedBy().forEach(caution -> sheet.paragraph(INDENT + "blocked: ", caution(caution)));
    conditions(sheet, option);
    option.authorities().forEach(position -> sheet.paragraph(INDENT, position(position)));
    if (!option.because().isEmpty()) {
      sheet.paragraph(INDENT + "because ", Words.findings(option.because()));
    }
    option.cautions().forEach(caution -> sheet.paragraph(INDENT + caution.effect().word() + ": ", caution(caution)));
  }

  private static String sign(Option option) {
    return switch (option.status()) {
      case RECOMMENDED -> "●";
      case OPTIONAL -> "○";
      case PROVISIONAL -> "◐";
      case BLOCKED -> "✕";
    };
  }

  private static void conditions(Sheet sheet, Option option) {
    if (!option.conditions().isEmpty()) {
      sheet.paragraph(INDENT + "if ", all(option.conditions()));
    }
    option.otherWays().forEach(way -> sheet.paragraph(INDENT + "or if ", all(way)));
  }

  private static String all(List<Condition> conditions) {
    return conditions.stream().map(Condition::text).collect(Collectors.joining("; and "));
  }

  private static String position(AuthorityPosition position) {
    var citation = position.citation();
    var note = citation.note().isEmpty() ? "" : " – " + citation.note();
    return citation.authority() + ": " + position.position().word() + (position.certain() ? "" : " (may hold)")
        + Words.cited(citation) + note;
  }

  static String caution(Caution caution) {
    var facts = caution.because().isEmpty() ? "" : " (" + Words.findings(caution.because()) + ")";
    return caution.aboutLabel() + " – " + caution.reason() + (caution.certain() ? "" : " (may hold)") + facts
        + Words.cited(caution.citation());
  }
}
