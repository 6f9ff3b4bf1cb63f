package org.osteon.planning.evaluation;

import java.util.List;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.RowId;

/// Where a statement comes from: the row, its document, and what the row says about itself.
///
/// @param authority
///          the authority of the document, such as `ESMO`
/// @param document
///          the id of the guideline document
/// @param strength
///          strong, moderate, weak or against; empty when the row does not say
/// @param level
///          the level of evidence as the source grades it; empty when there is none
/// @param sources
///          keys of sources in the document's front matter
/// @param status
///          seen, secondary or unverified: how the row was checked against its source
/// @param note
///          a remark for the clinician; may be empty
/// @param isLocal
///          whether it is local policy of a hospital and no authority
public record RowCitation(RowId row, DecisionId decision, String document, String authority, String strength,
    String level,
    List<String> sources, String status, String note, boolean isLocal) {

  /// What no row says: a statement of Osteon itself.
  public static final RowCitation NONE = new RowCitation(new RowId("none"), new DecisionId("none"), "osteon", "Osteon",
      "", "", List.of(), "unverified", "", false);

  public RowCitation {
    sources = List.copyOf(sources);
  }
}
