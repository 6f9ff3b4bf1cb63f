package org.osteon.planning.editorial;

import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.planning.knowledge.ReviewSummary;

/// What a check of a whole knowledge base found, in numbers and one by one.
///
/// @param version
///          the edition, such as `2026.1`
/// @param statements
///          what tables said about single patients when they were last accepted
/// @param firedRows
///          rows that at least one vignette fires
/// @param declaredGaps
///          tables that say which cases they do not cover, and why
/// @param review
///          rows and documents by how far they were checked
/// @param diagnostics
///          everything found: tables first, then editorial faults, then vignettes
public record KnowledgeReport(String version, int documents, int tables, int rows, int vignettes, int statements,
    int firedRows,
    int declaredGaps, ReviewSummary review, List<Diagnostic> diagnostics) {

  public KnowledgeReport {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasFaults() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /// How often something of this kind was found.
  public int count(DiagnosticCode code) {
    return (int) diagnostics.stream().filter(diagnostic -> diagnostic.code().equals(code)).count();
  }

  /// Rows that a vignette fires, in hundredths of all rows; 100 only when every row is fired.
  public int coverage() {
    return rows == 0 ? 100 : firedRows * 100 / rows;
  }
}
