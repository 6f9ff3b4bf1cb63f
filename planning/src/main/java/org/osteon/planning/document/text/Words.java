package org.osteon.planning.document.text;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.option.Finding;

/// Phrases that several sections share.
final class Words {

  private Words() {}

  /// `Age 14 a, Site: Distal femur`; empty when there is no finding.
  static String findings(List<Finding> findings) {
    return findings.stream().map(finding -> finding.label() + ": " + finding.value())
        .collect(Collectors.joining("; "));
  }

  /// ` [row-id, strength, level, SOURCE, status]`, to stand behind a statement.
  static String cited(RowCitation citation) {
    return " [" + String.join(", ", List.of(citation.row().name(), citation.strength(), citation.level(),
        String.join(" + ", citation.sources()), citation.status()).stream().filter(part -> !part.isEmpty()).toList())
        + "]";
  }
}
