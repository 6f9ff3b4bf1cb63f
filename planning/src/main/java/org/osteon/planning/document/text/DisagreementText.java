package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.planning.option.Disagreement;

/// Where the authorities differ for this case; nothing is averaged.
final class DisagreementText {

  private DisagreementText() {}

  static void write(Sheet sheet, List<Disagreement> disagreements) {
    if (disagreements.isEmpty()) {
      return;
    }
    sheet.heading("WHERE AUTHORITIES DIFFER");
    disagreements.forEach(disagreement -> sheet.labeled("  ", 34, disagreement.label(), disagreement.positions()
        .stream().map(side -> side.authority() + ": " + side.stand().word()).collect(Collectors.joining(" · "))));
  }
}
