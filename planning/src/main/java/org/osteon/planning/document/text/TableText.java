package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;
import org.osteon.planning.editorial.RowCoverage;

/// A decision table for a terminal: each row as what must hold, what follows, and where that comes from.
final class TableText {
  private static final String INDENT = "  ";
  private static final int KIND = 5;
  private static final int VIGNETTES_NAMED = 12;

  private final GuidelineDocument document;
  private final DecisionTable table;
  private final RowCoverage coverage;
  private final Sheet sheet;
  private final int width;

  TableText(GuidelineDocument document, DecisionTable table, RowCoverage coverage, Sheet sheet) {
    this.document = document;
    this.table = table;
    this.coverage = coverage;
    this.sheet = sheet;
    this.width = KIND + 1 + names().stream().mapToInt(String::length).max().orElse(0);
  }

  /// The heading, what the table declares, and all its rows.
  void whole() {
    head();
    table.rules().forEach(this::row);
  }

  /// The heading and one row.
  void only(Rule rule) {
    head();
    row(rule);
  }

  private void head() {
    sheet.heading(table.title());
    var call = table.isKnowledgeModel() ? "(" + String.join(", ", table.parameters()) + ")" : "";
    sheet.ends(table.id() + call, DocumentWords.count(table.rules().size(), "row"));
    sheet.paragraph("", rowsCount());
    if (!table.domain().isEmpty()) {
      sheet.paragraph("Speaks where  ", table.domain().stream().map(test -> test.on().text() + " is " + test.tests()
          .text()).collect(Collectors.joining("; ")));
    }
    if (table.gap() instanceof GapDeclaration.Expected(var reason)) {
      sheet.paragraph("Leaves open   ", reason);
    }
  }

  private String rowsCount() {
    return switch (table.hitPolicy()) {
      case UNIQUE -> "One row at most holds.";
      case ANY -> "Rows that hold together agree.";
      case FIRST -> "The first row that holds counts.";
      case PRIORITY -> "The most important row that holds counts: " + priority() + ".";
      case COLLECT, RULE_ORDER -> "Every row that holds counts.";
      case OUTPUT_ORDER -> "Every row that holds counts, in the order " + priority() + ".";
      case COLLECT_SUM -> "The rows that hold are added up.";
      case COLLECT_MIN -> "The smallest row that holds counts.";
      case COLLECT_MAX -> "The largest row that holds counts.";
      case COLLECT_COUNT -> "The rows that hold are counted.";
    };
  }

  private String priority() {
    return table.priority().stream().map(Value::text).collect(Collectors.joining(" > "));
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    table.inputs().forEach(input -> names.add(input.expression().text()));
    table.outputs().forEach(output -> names.add(output.name()));
    return names.stream().filter(name -> name.length() <= 36).toList();
  }

  private void row(Rule rule) {
    sheet.gap().line(rule.id().name());
    var kind = "if";
    for (int column = 0; column < table.inputs().size(); column++) {
      if (!(rule.inputs().get(column) instanceof UnaryTests.Any)) {
        line(kind, table.inputs().get(column).expression().text(), rule.inputs().get(column).text());
        kind = "";
      }
    }
    if (kind.equals("if")) {
      sheet.line(INDENT + (table.hitPolicy() == HitPolicy.FIRST ? "otherwise" : "always"));
    }
    kind = "then";
    for (int column = 0; column < table.outputs().size(); column++) {
      if (!(rule.outputs().get(column) instanceof Value.Absent)) {
        line(kind, table.outputs().get(column).name(), rule.outputs().get(column).text());
        kind = "";
      }
    }
    origin(rule);
  }

  private void line(String kind, String name, String text) {
    sheet.labeled(INDENT, width, kind + " ".repeat(KIND + 1 - kind.length()) + name, text);
  }

  private void origin(Rule rule) {
    var words = Map.of(AnnotationName.STRENGTH, "", AnnotationName.LEVEL, "level ", AnnotationName.SOURCE, "",
        AnnotationName.STATUS, "");
    var said = List.of(AnnotationName.SOURCE, AnnotationName.STRENGTH, AnnotationName.LEVEL, AnnotationName.STATUS)
        .stream().filter(name -> !annotation(rule, name).isEmpty())
        .map(name -> words.get(name) + annotation(rule, name))
        .collect(Collectors.joining(" · "));
    paragraph("from", said);
    paragraph("note", annotation(rule, AnnotationName.NOTE));
    if (coverage.isKnown()) {
      paragraph("fired", fired(coverage.vignettes(rule.id())));
    }
  }

  private void paragraph(String kind, String text) {
    if (!text.isEmpty()) {
      sheet.paragraph(INDENT + kind + " ".repeat(KIND + 1 - kind.length()), text);
    }
  }

  private static String fired(List<String> vignettes) {
    if (vignettes.isEmpty()) {
      return "by no vignette";
    }
    var named = String.join(", ", vignettes.subList(0, Math.min(VIGNETTES_NAMED, vignettes.size())));
    int more = vignettes.size() - VIGNETTES_NAMED;
    return "by " + named + (more > 0 ? " and " + more + " more" : "");
  }

  private String annotation(Rule rule, AnnotationName name) {
    var text = table.annotation(rule, name);
    return text.equals("-") ? "" : text;
  }

  /// The full references of the sources that some rows cite, and how far the document was reviewed.
  void references(List<Rule> rules) {
    sheet.heading("SOURCES");
    var cited = rules.stream()
        .flatMap(rule -> List.of(annotation(rule, AnnotationName.SOURCE).split("[,;]", -1)).stream())
        .map(String::strip).distinct().toList();
    document.frontMatter().sources().forEach((key, reference) -> {
      if (cited.contains(key)) {
        sheet.labeled(INDENT, 12, key, reference);
      }
    });
    var front = document.frontMatter();
    sheet.gap().paragraph("", front.id() + " (" + front.authority() + "): " + DocumentWords.review(front) + ".");
    if (!DocumentWords.dates(front).isEmpty()) {
      sheet.paragraph("", DocumentWords.dates(front));
    }
  }
}
