package org.osteon.planning.document.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Option;

/// An option on one line: its sign, its name, under which condition, who says so, in which row, and what safety asks for.
final class CompactText {

  private CompactText() {}

  static void write(Sheet sheet, String indent, Option option) {
    sheet.paragraph(indent + OptionText.sign(option) + " ", line(option));
  }

  private static String line(Option option) {
    var blocked = option.blockedBy().stream().map(caution -> "blocked: " + caution.reason() + " [" + caution.citation()
        .row().name() + "]");
    var cautions = option.cautions().stream().map(caution -> caution.effect().word() + ": " + caution.reason() + " ["
        + caution.citation().row().name() + "]").distinct();
    var parts = Stream.concat(Stream.concat(Stream.of(option.label()), blocked), Stream.concat(condition(option), Stream
        .concat(Stream.of(said(option)), cautions)));
    return parts.collect(Collectors.joining(" · "));
  }

  private static Stream<String> condition(Option option) {
    if (option.conditions().isEmpty()) {
      return Stream.of();
    }
    var others = option.otherWays().stream().map(way -> ", or if " + Phrases.all(way)).collect(Collectors.joining());
    return Stream.of("provisional if " + Phrases.all(option.conditions()) + others);
  }

  /// What an examination is for; what accompanies treatment says it by its name.
  private static String note(Option option, AuthorityPosition position) {
    var note = position.citation().note();
    return option.slot() != Slot.WORK_UP || note.isEmpty() ? "" : " – " + note;
  }

  /// Rows that only may hold are told when no other speaks.
  private static String said(Option option) {
    var certain = option.authorities().stream().filter(AuthorityPosition::certain).toList();
    var told = certain.isEmpty() ? option.authorities() : certain;
    return told.stream().map(position -> Phrases.shortName(position.citation().authority())).distinct().collect(
        Collectors.joining(", ")) + " ["
        + told.stream().map(position -> position.citation().row().name()).collect(
            Collectors.joining(", "))
        + "]" + note(option, told.getFirst());
  }
}
