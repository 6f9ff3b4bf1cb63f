package org.osteon.decision.markdown;

import java.util.List;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.RowId;

/// One guideline document: front matter, and sections with prose and tables.
///
/// @param file
///          the name that diagnostics show
/// @param introduction
///          the Markdown before the first heading; may be empty
public record GuidelineDocument(String file, FrontMatter frontMatter, String introduction, List<Section> sections,
    Lines lines) {

  public GuidelineDocument {
    sections = List.copyOf(sections);
  }

  /// The tables in the order of the document.
  public List<DecisionTable> tables() {
    return sections.stream().filter(Section.Deciding.class::isInstance).map(Section.Deciding.class::cast)
        .map(Section.Deciding::table).toList();
  }

  /// The place of one of its tables, for diagnostics.
  public Place placeOf(DecisionId decision) {
    return Place.of(file).atLine(lines.of(decision)).in("decision", decision.name());
  }

  /// The place of a row of one of its tables, for diagnostics.
  public Place placeOf(DecisionId decision, RowId row) {
    return placeOf(decision).atLine(lines.of(row)).in("row", row.name());
  }
}
