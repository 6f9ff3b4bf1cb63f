package org.osteon.planning.document.book;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.markdown.FrontMatter;

/// A guideline document as one page.
///
/// @param introduction
///          HTML
/// @param sections
///          in the order of the document
public record DocumentPage(FrontMatter frontMatter, String file, String introduction, List<Part> sections) {

  public DocumentPage {
    sections = List.copyOf(sections);
  }

  /// Whether anybody has reviewed it.
  public boolean isReviewed() {
    return !frontMatter.reviewed().isEmpty();
  }

  /// Who read it, when, and what part of it; empty when nobody did.
  public String reviewers() {
    return frontMatter.reviewed().stream().map(FrontMatter.Review::text).collect(Collectors.joining("; "));
  }

  /// A heading and what stands under it.
  ///
  /// @param prose
  ///          HTML
  /// @param tables
  ///          one table, or none where the section is for readers only
  public record Part(String anchor, String title, String prose, List<Grid> tables) {
    public Part {
      tables = List.copyOf(tables);
    }
  }

  /// A decision table in words.
  ///
  /// @param policy
  ///          what happens when several rows match
  /// @param domain
  ///          the patients it speaks about, one phrase a condition; empty when it speaks about everybody
  /// @param gap
  ///          why it may be silent inside its domain; empty when it never is
  public record Grid(String id, String policy, List<String> domain, String gap, List<Head> inputs, List<Head> outputs,
      List<String> annotations, List<Row> rows) {
    public Grid {
      domain = List.copyOf(domain);
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      annotations = List.copyOf(annotations);
      rows = List.copyOf(rows);
    }
  }

  /// A column: its label and the page that explains it; the link may be empty.
  public record Head(String label, String link) {}

  /// A row.
  ///
  /// @param status
  ///          seen, secondary, unverified, or empty where the table has no such column
  /// @param patients
  ///          the vignettes that fire it
  public record Row(String id, List<Cell> inputs, List<Cell> outputs, List<String> annotations, String status,
      List<Cell> patients) {
    public Row {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      annotations = List.copyOf(annotations);
      patients = List.copyOf(patients);
    }
  }

  /// A text with the page that explains it; the link may be empty.
  public record Cell(String text, String link) {}
}
