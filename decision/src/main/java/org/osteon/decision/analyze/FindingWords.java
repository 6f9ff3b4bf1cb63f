package org.osteon.decision.analyze;

import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.RowId;

/// Says findings as diagnostics.
final class FindingWords {

  private static final int REGIONS_SHOWN = 5;

  private final GuidelineDocument document;
  private final RegionWords words;

  FindingWords(GuidelineDocument document, RegionWords words) {
    this.document = document;
    this.words = words;
  }

  Diagnostic diagnostic(Finding finding) {
    var place = document.placeOf(finding.table());
    return switch (finding) {
      case Finding.Gap gap -> Diagnostic.of(AnalysisFault.GAP, place,
          "nothing for " + regions(gap.regions()) + "; for example " + gap.example().text(),
          "Add a row, narrow the `Domain:` line, or write `Gap:` with the reason above the table.");
      case Finding.NeedlessGapDeclaration gap -> Diagnostic.of(AnalysisFault.GAP_NEEDLESS, place,
          "`Gap: " + gap.reason() + "`", "Delete the `Gap:` line.");
      case Finding.Overlap overlap -> Diagnostic.of(
          overlap.sameOutputs() ? AnalysisFault.OVERLAP : differing(overlap),
          document.placeOf(overlap.table(), overlap.second()),
          "`" + overlap.first() + "` and `" + overlap.second() + "` both match, for example, "
              + overlap.example().text());
      case Finding.MaskedRule masked -> Diagnostic.of(AnalysisFault.MASKED,
          document.placeOf(masked.table(), masked.row()),
          "for example, for " + masked.example().text() + " the table chooses one of "
              + masked.by().stream().map(RowId::name).collect(Collectors.joining("`, `", "`", "`")));
      case Finding.Subsumption subsumption -> throw new org.osteon.decision.diagnostic.OsteonBugException(
          "No fault to report: " + subsumption);
      case Finding.DeadRule dead -> Diagnostic.of(AnalysisFault.NEVER, document.placeOf(dead.table(), dead.row()),
          cause(dead.cause()));
      case Finding.UnusedColumn unused -> Diagnostic.of(AnalysisFault.COLUMN_UNUSED,
          place.in("column", unused.column().text()), "`-` in every row", "Delete the column.");
    };
  }

  private AnalysisFault differing(Finding.Overlap overlap) {
    return document.tables().stream().filter(table -> table.id().equals(overlap.table()))
        .anyMatch(table -> table.hitPolicy() == org.osteon.decision.table.HitPolicy.ANY)
            ? AnalysisFault.CONTRADICTION
            : AnalysisFault.OVERLAP;
  }

  private String regions(Regions regions) {
    var shown = regions.listed().stream().limit(REGIONS_SHOWN).map(words::text).collect(Collectors.joining("; or "));
    return regions.total() > REGIONS_SHOWN
        ? shown + "; and " + (regions.total() - REGIONS_SHOWN) + " more regions"
        : shown;
  }

  private static String cause(Finding.DeathCause cause) {
    return switch (cause) {
      case Finding.DeathCause.Cell cell -> "`" + cell.column().text() + "` never has such a value";
      case Finding.DeathCause.OutsideDomain _ -> "its cells are met only outside the declared domain";
      case Finding.DeathCause.Together _ -> "each of its cells can be met, but never all of them together";
    };
  }
}
