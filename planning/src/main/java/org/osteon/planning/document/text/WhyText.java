package org.osteon.planning.document.text;

import java.util.List;
import org.osteon.planning.explain.Why;

/// The explanation of one option as plain text: what speaks for it, what stands against it, what would change that.
public final class WhyText {

  /// How many rows that do not hold are shown; the nearest come first.
  private static final int MISSES = 5;

  private WhyText() {}

  /// The whole explanation.
  public static String of(Why why) {
    var sheet = new Sheet();
    sheet.line(why.label() + " (" + why.id() + ")");
    sheet.paragraph("Here: ", why.listing().words());
    rows(sheet, "ROWS THAT SPEAK FOR OR AGAINST IT", held(why.rows()));
    safety(sheet, why);
    rows(sheet, "ROWS THAT DO NOT HOLD, THE NEAREST FIRST", missed(why.rows()));
    flips(sheet, why.flips());
    return sheet.toString();
  }

  private static List<Why.RowReason> held(List<Why.RowReason> rows) {
    return rows.stream().filter(row -> !row.holds().equals("impossible")).toList();
  }

  private static List<Why.RowReason> missed(List<Why.RowReason> rows) {
    return rows.stream().filter(row -> row.holds().equals("impossible")).limit(MISSES).toList();
  }

  private static void rows(Sheet sheet, String title, List<Why.RowReason> rows) {
    if (rows.isEmpty()) {
      return;
    }
    sheet.heading(title);
    for (var row : rows) {
      sheet.paragraph("  ", row.citation().authority() + ": " + row.position() + ", " + row.holds() + Phrases.cited(row
          .citation()));
      row.cells().forEach(cell -> sheet.labeled("    " + sign(cell) + " ", 30, cell.label(), "needs " + cell.needed()
          + "; here " + cell.actual() + from(cell.sources())));
    }
  }

  private static char sign(Why.Cell cell) {
    return switch (cell.state()) {
      case MET -> '✓';
      case OPEN -> '?';
      case FAILS -> '✗';
    };
  }

  private static String from(List<String> sources) {
    return sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")";
  }

  private static void safety(Sheet sheet, Why why) {
    if (why.safety().isEmpty()) {
      return;
    }
    sheet.heading("SAFETY");
    why.safety()
        .forEach(caution -> sheet.paragraph("  ", caution.effect().word() + ": " + Phrases.caution(caution)));
  }

  private static void flips(Sheet sheet, List<Why.Flip> flips) {
    if (flips.isEmpty()) {
      return;
    }
    sheet.heading("WHAT WOULD CHANGE THAT");
    flips.forEach(flip -> sheet.labeled("  ", 30, flip.label(), "if " + flip.instead() + " instead of " + flip.actual()
        + ": " + flip.listing().words()));
  }
}
