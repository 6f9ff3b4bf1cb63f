package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.planning.editorial.RowCoverage;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.KnowledgeBase;

/// One entry of the knowledge base for a terminal, 100 columns wide: a document, a table, a row or an option.
public final class EntryText {
  private static final String INDENT = "  ";
  private static final int LABEL = 14;

  private final RowCoverage coverage;
  private final Sheet sheet = new Sheet();

  private EntryText(RowCoverage coverage) {
    this.coverage = coverage;
  }

  /// A document with everything in it.
  ///
  /// @param coverage
  ///          the vignettes to name under each row, or [RowCoverage#UNKNOWN]
  public static String of(GuidelineDocument document, RowCoverage coverage) {
    return new EntryText(coverage).document(document);
  }

  /// A table with its sources and the review of its document.
  public static String of(GuidelineDocument document, DecisionTable table, RowCoverage coverage) {
    var text = new EntryText(coverage);
    var part = new TableText(document, table, coverage, text.sheet);
    part.whole();
    part.references(table.rules());
    return text.sheet.toString();
  }

  /// One row, under the head of its table.
  public static String of(GuidelineDocument document, DecisionTable table, Rule rule, RowCoverage coverage) {
    var text = new EntryText(coverage);
    var part = new TableText(document, table, coverage, text.sheet);
    part.only(rule);
    part.references(List.of(rule));
    return text.sheet.toString();
  }

  /// An option of the catalogue, and every row that speaks about it.
  public static String of(CatalogueOption option, KnowledgeBase knowledge, Guidelines guidelines,
      RowCoverage coverage) {
    return new EntryText(coverage).option(option, knowledge, guidelines);
  }

  private String document(GuidelineDocument document) {
    var front = document.frontMatter();
    sheet.heading(front.title());
    label("Id", front.id());
    label("Authority", front.authority());
    label("Edition", front.edition());
    label("Licence", front.licence());
    label("Permitted use", front.permittedUse());
    label("Author", front.author());
    label("Review", DocumentWords.review(front));
    label("Dates", DocumentWords.dates(front));
    label("Holds", DocumentWords.size(document.tables()));
    prose(document.introduction());
    for (var section : document.sections()) {
      switch (section) {
        case Section.Reading reading -> {
          sheet.heading(reading.title());
          prose(reading.prose());
        }
        case Section.Deciding deciding -> {
          new TableText(document, deciding.table(), coverage, sheet).whole();
          prose(deciding.prose());
        }
      }
    }
    sheet.heading("SOURCES");
    front.sources().forEach((key, reference) -> sheet.labeled(INDENT, 12, key, reference));
    return sheet.toString();
  }

  private void prose(String text) {
    for (var paragraph : text.split("\n\\s*\n", -1)) {
      if (!paragraph.isBlank()) {
        sheet.gap().paragraph("", paragraph);
      }
    }
  }

  private String option(CatalogueOption option, KnowledgeBase knowledge, Guidelines guidelines) {
    sheet.heading(option.label());
    label("Id", option.id());
    label("Kind of care", option.modality().key());
    label("For patients", option.patient());
    label("Drugs", String.join(", ", option.drugs()));
    label("Calendar", knowledge.schedule(option.id()).isPresent() ? "encoded" : "not encoded");
    sheet.heading("ROWS THAT OFFER IT OR SPEAK AGAINST IT");
    var rows = guidelines.rowsByOption().getOrDefault(option.id(), List.of());
    rows.forEach(row -> row(row.table(), row.table().table().rules().get(row.index())));
    if (rows.isEmpty()) {
      sheet.line(INDENT + "none");
    }
    sheet.heading("SAFETY TABLES THAT SPEAK ABOUT IT OR ITS DRUGS");
    if (Stream.concat(Stream.of(option.id()), option.drugs().stream())
        .allMatch(argument -> guidelines.safetyOf(argument)
            .isEmpty())) {
      sheet.line(INDENT + "none");
    }
    var arguments = new ArrayList<>(List.of(option.id()));
    arguments.addAll(option.drugs());
    arguments
        .forEach(argument -> guidelines.safetyOf(argument).forEach(table -> sheet.labeled(INDENT, 30, argument, table
            .id() + " (" + table.table().title() + ")")));
    return sheet.toString();
  }

  private void row(Table table, Rule rule) {
    var cite = table.cite(rule);
    var said = table.output(rule, "position") + ", " + table.output(rule, "slot") + (cite.strength().isEmpty() ? ""
        : " · " + cite.strength()) + " · " + cite.status() + " · " + cite.authority();
    sheet.labeled(INDENT, 36, rule.id().name(), said + fired(rule.id()));
  }

  private String fired(RowId row) {
    return coverage.isKnown() ? " · " + DocumentWords.count(coverage.vignettes(row).size(), "vignette") : "";
  }

  private void label(String label, String text) {
    if (!text.isEmpty()) {
      sheet.labeled(INDENT, LABEL, label, text);
    }
  }
}
