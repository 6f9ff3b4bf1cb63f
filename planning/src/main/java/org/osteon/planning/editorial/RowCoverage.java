package org.osteon.planning.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.RowId;
import org.osteon.planning.knowledge.KnowledgeBase;

/// Which vignettes fire each row.
public final class RowCoverage {

  /// Nobody has run the vignettes.
  public static final RowCoverage UNKNOWN = new RowCoverage(Map.of(), false);

  private final Map<RowId, List<String>> vignettesByRow;
  private final boolean known;

  private RowCoverage(Map<RowId, List<String>> vignettesByRow, boolean known) {
    this.vignettesByRow = vignettesByRow;
    this.known = known;
  }

  public static RowCoverage of(List<VignetteResult> results) {
    var vignettes = new HashMap<RowId, List<String>>();
    results.forEach(result -> result.firedRows().forEach(row -> vignettes.computeIfAbsent(row, _ -> new ArrayList<>())
        .add(result.vignette().id())));
    return new RowCoverage(vignettes, true);
  }

  /// Whether vignettes were run at all.
  public boolean isKnown() {
    return known;
  }

  /// The ids of the vignettes that fire a row, in their order; empty when none does.
  public List<String> vignettes(RowId row) {
    return List.copyOf(vignettesByRow.getOrDefault(row, List.of()));
  }

  public boolean isFired(RowId row) {
    return vignettesByRow.containsKey(row);
  }

  /// OST-EDT-0014 for every row that no vignette fires.
  public List<Diagnostic> faults(KnowledgeBase knowledge) {
    var faults = new ArrayList<Diagnostic>();
    for (var document : knowledge.model().documents()) {
      faults(document, faults);
    }
    return faults;
  }

  private void faults(GuidelineDocument document, List<Diagnostic> faults) {
    for (var table : document.tables()) {
      table.rules().stream().filter(rule -> !isFired(rule.id())).forEach(rule -> faults.add(Diagnostic.of(
          EditorialFault.ROW_UNFIRED, document.placeOf(table.id(), rule.id()), "",
          "Write a vignette whose patient meets the row, or remove the row.")));
    }
  }
}
