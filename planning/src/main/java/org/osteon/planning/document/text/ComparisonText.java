package org.osteon.planning.document.text;

import java.util.List;
import org.osteon.planning.option.Comparison;
import org.osteon.planning.option.Disagreement;

/// Who recommends what, one column for each authority; nothing is averaged.
final class ComparisonText {

  private static final int LABEL = 38;
  private static final int COLUMN = 10;
  /// More columns than this do not fit on the sheet; then each line names its speakers instead.
  private static final int COLUMNS = (Sheet.WIDTH - LABEL - 4) / COLUMN;

  private ComparisonText() {}

  static void write(Sheet sheet, Comparison comparison) {
    if (comparison.lines().isEmpty()) {
      return;
    }
    sheet.heading("WHO SAYS WHAT");
    var authorities = comparison.authorities();
    if (authorities.size() > COLUMNS) {
      comparison.lines().forEach(line -> sheet.labeled("  " + sign(line) + " ", LABEL, line.label(), spoken(line)));
    } else {
      for (int index = 0; index < authorities.size(); index++) {
        sheet.line("  " + letter(index) + "  " + authorities.get(index));
      }
      sheet.gap();
      sheet
          .line("    " + " ".repeat(LABEL) + columns(authorities.stream().map(name -> letter(authorities.indexOf(name)))
              .toList()));
      comparison.lines().forEach(line -> sheet.row("  " + sign(line) + " ", LABEL, line.label(), columns(line.sides()
          .stream().map(ComparisonText::word).toList())));
    }
    sheet.line("  = they agree   ≠ they differ   · one alone speaks for this case");
  }

  private static String spoken(Comparison.Line line) {
    return String.join(" · ", line.sides().stream().filter(side -> side.stand() != Disagreement.Stand.SILENT)
        .map(side -> side.authority() + ": " + side.stand().word()).toList());
  }

  private static String sign(Comparison.Line line) {
    return switch (line.agreement()) {
      case AGREE -> "=";
      case DIFFER -> "≠";
      case ALONE -> "·";
    };
  }

  private static String word(Disagreement.Side side) {
    return side.stand() == Disagreement.Stand.SILENT ? "–" : side.stand().word();
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static String columns(List<String> words) {
    var line = new StringBuilder();
    words.forEach(word -> line.append(word).append(" ".repeat(Math.max(1, COLUMN - word.length()))));
    return line.toString();
  }
}
