package org.osteon.planning.document.text;

import java.util.List;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.OptionStatus;

/// What can be done, slot by slot, with why, under which conditions, and what forbids it. Support, rehabilitation and
/// follow-up take a line each.
final class OptionText {

  private static final String INDENT = "        ";

  private OptionText() {}

  static void write(Sheet sheet, List<Option> options) {
    sheet.heading("WHAT CAN BE DONE");
    var free = options.stream().filter(option -> option.status() != OptionStatus.BLOCKED).toList();
    if (free.isEmpty()) {
      sheet.paragraph("  ", "Nothing can be proposed on what is known. Answer the questions below first.");
    }
    for (var slot : Slot.values()) {
      var here = free.stream().filter(option -> option.slot() == slot && option.doseOf().isEmpty()).toList();
      if (!here.isEmpty()) {
        sheet.gap().line("  " + Phrases.title(slot));
        here.forEach(option -> option(sheet, option, options));
      }
    }
    blocked(sheet, options);
  }

  /// What is indicated and forbidden stands apart, behind everything that can be done.
  private static void blocked(Sheet sheet, List<Option> options) {
    var blocked = options.stream()
        .filter(option -> option.status() == OptionStatus.BLOCKED && option.doseOf().isEmpty())
        .toList();
    if (!blocked.isEmpty()) {
      sheet.heading("INDICATED, BUT BLOCKED FOR THIS PATIENT");
      blocked.forEach(option -> inFull(sheet, option, options));
    }
  }

  private static void option(Sheet sheet, Option option, List<Option> options) {
    if (Phrases.isCompact(option)) {
      CompactText.write(sheet, "    ", option);
      doses(sheet, option, options);
    } else {
      inFull(sheet, option, options);
    }
  }

  /// A prescription stands under the treatment whose dose it is.
  private static void doses(Sheet sheet, Option option, List<Option> options) {
    options.stream().filter(dose -> dose.doseOf().equals(option.id())).forEach(dose -> CompactText.write(sheet, INDENT
        + "dose ", dose));
  }

  private static void inFull(Sheet sheet, Option option, List<Option> options) {
    sheet.paragraph("    " + sign(option) + " ", option.label() + " · " + option.modality().key() + " · "
        + option.status().word());
    option.preferences().forEach(preference -> sheet.paragraph(INDENT, Phrases.preference(preference)));
    option.blockedBy().forEach(caution -> sheet.paragraph(INDENT + "blocked: ", Phrases.caution(caution)));
    conditions(sheet, option);
    option.authorities().forEach(position -> sheet.paragraph(INDENT, Phrases.position(position)));
    var because = Phrases.because(option);
    if (!because.isEmpty() && option.status() != OptionStatus.OPTIONAL) {
      sheet.paragraph(INDENT + "because ", because);
    }
    option.cautions()
        .forEach(caution -> sheet.paragraph(INDENT + caution.effect().word() + ": ", Phrases.caution(caution)));
    doses(sheet, option, options);
  }

  static String sign(Option option) {
    return switch (option.status()) {
      case RECOMMENDED -> "●";
      case OPTIONAL -> "○";
      case PROVISIONAL -> "◐";
      case BLOCKED -> "✕";
    };
  }

  private static void conditions(Sheet sheet, Option option) {
    if (!option.conditions().isEmpty()) {
      sheet.paragraph(INDENT + "if ", Phrases.all(option.conditions()));
    }
    option.otherWays().forEach(way -> sheet.paragraph(INDENT + "or if ", Phrases.all(way)));
  }
}
