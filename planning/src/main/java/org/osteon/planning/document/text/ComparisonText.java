package org.osteon.planning.document.text;

import java.util.stream.Collectors;
import org.osteon.planning.option.Comparison;
import org.osteon.planning.option.Disagreement;

/// Where authorities differ, and on how many options they agree; nothing is averaged. The page and the JSON show all.
final class ComparisonText {

  private ComparisonText() {}

  static void write(Sheet sheet, Comparison comparison) {
    if (comparison.lines().isEmpty()) {
      return;
    }
    sheet.heading("WHO SAYS WHAT");
    comparison.lines().stream().filter(line -> line.agreement() == Comparison.Agreement.DIFFER).forEach(line -> sheet
        .paragraph("  ≠ ", line.label() + " – " + spoken(line)));
    sheet.paragraph("  ",
        "Authorities differ on " + count(comparison, Comparison.Agreement.DIFFER) + " options and agree on "
            + count(comparison, Comparison.Agreement.AGREE) + "; on " + count(comparison, Comparison.Agreement.ALONE)
            + " one alone speaks.");
  }

  private static long count(Comparison comparison, Comparison.Agreement agreement) {
    return comparison.lines().stream().filter(line -> line.agreement() == agreement).count();
  }

  private static String spoken(Comparison.Line line) {
    return line.sides().stream().filter(side -> side.stand() != Disagreement.Stand.SILENT)
        .map(side -> Phrases.shortName(side
            .authority()) + ": " + side.stand().word())
        .collect(Collectors.joining(" · "));
  }
}
