package org.osteon.planning.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.AnnotationName;

/// How far the content was checked against its sources, and reviewed by people.
///
/// @param rows
///          all rows of all tables
/// @param rowsByStatus
///          rows by how they were checked; a row that does not say counts as unverified
/// @param documentsByStatus
///          guideline documents by how far they have come
public record ReviewSummary(int rows, Map<EvidenceStatus, Integer> rowsByStatus,
    Map<FrontMatter.Status, Integer> documentsByStatus) {

  public ReviewSummary {
    rowsByStatus = Collections.unmodifiableMap(new TreeMap<>(rowsByStatus));
    documentsByStatus = Collections.unmodifiableMap(new TreeMap<>(documentsByStatus));
  }

  static ReviewSummary of(List<GuidelineDocument> documents) {
    var rows = new EnumMap<EvidenceStatus, Integer>(EvidenceStatus.class);
    var byStatus = new EnumMap<FrontMatter.Status, Integer>(FrontMatter.Status.class);
    for (var document : documents) {
      byStatus.merge(document.frontMatter().status(), 1, Integer::sum);
      for (var table : document.tables()) {
        table.rules().forEach(rule -> rows.merge(EvidenceStatus.ofKey(table.annotation(rule, AnnotationName.STATUS))
            .orElse(EvidenceStatus.UNVERIFIED), 1, Integer::sum));
      }
    }
    return new ReviewSummary(rows.values().stream().mapToInt(Integer::intValue).sum(), rows, byStatus);
  }

  /// Whether every document was approved by named people.
  public boolean isApproved() {
    return documentsByStatus.keySet().stream().allMatch(status -> status == FrontMatter.Status.APPROVED);
  }
}
