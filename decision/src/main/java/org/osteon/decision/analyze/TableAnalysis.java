package org.osteon.decision.analyze;

import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;

/// Everything that was found about one table.
///
/// @param findings gaps first, then row by row; empty when the table is complete and every row counts
public record TableAnalysis(DecisionTable table, List<Finding> findings) {

  public TableAnalysis {
    findings = List.copyOf(findings);
  }

  /// What somebody must change, as diagnostics with places in the document.
  ///
  /// @param document the document of the table
  public List<Diagnostic> diagnostics(GuidelineDocument document, Dictionary dictionary) {
    var words = new FindingWords(document, RegionWords.of(dictionary));
    return findings.stream().filter(Finding::isFault).map(words::diagnostic).toList();
  }
}
