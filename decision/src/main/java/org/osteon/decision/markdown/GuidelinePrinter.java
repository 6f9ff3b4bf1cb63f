package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.feel.Literals;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// Prints documents and tables in the notation that [GuidelineReader] reads; reading a printed table gives an equal table.
public final class GuidelinePrinter {

  private GuidelinePrinter() {}

  /// The whole document, with a line feed at its end.
  public static String print(GuidelineDocument document) {
    var parts = new ArrayList<String>();
    parts.add(FrontMatterPrinter.print(document.frontMatter()));
    add(parts, document.introduction());
    for (var section : document.sections()) {
      switch (section) {
        case Section.Reading reading -> {
          parts.add("#".repeat(reading.level()) + " " + reading.title());
          add(parts, reading.prose());
        }
        case Section.Deciding deciding -> {
          parts.add("#".repeat(deciding.level()) + " " + heading(deciding.table()));
          add(parts, deciding.prose());
          parts.addAll(body(deciding.table()));
        }
      }
    }
    return String.join("\n\n", parts) + "\n";
  }

  /// One table under a heading of level 2, with its declarations and a line feed at its end.
  public static String print(DecisionTable table) {
    return "## " + heading(table) + "\n\n" + String.join("\n\n", body(table)) + "\n";
  }

  private static void add(List<String> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }

  private static String heading(DecisionTable table) {
    var parameters = table.isKnowledgeModel() ? "(" + String.join(", ", table.parameters()) + ")" : "";
    return (table.title() + " {#" + table.id().name() + parameters + "}").strip();
  }

  private static List<String> body(DecisionTable table) {
    var parts = new ArrayList<String>();
    if (!table.domain().isEmpty()) {
      parts.add("Domain: " + table.domain().stream()
          .map(test -> test.on().text() + " in (" + test.tests().text() + ")").collect(Collectors.joining("; ")));
    }
    switch (table.gap()) {
      case GapDeclaration.Complete _ -> {
      }
      case GapDeclaration.Expected expected -> parts.add("Gap: " + expected.reason());
    }
    if (!table.priority().isEmpty()) {
      parts.add("Priority: " + table.priority().stream().map(Literals::text).collect(Collectors.joining(" > ")));
    }
    parts.add(grid(table));
    return parts;
  }

  private static String grid(DecisionTable table) {
    var rows = new ArrayList<List<String>>();
    rows.add(header(table));
    table.rules().forEach(rule -> rows.add(cells(rule)));
    var widths = new int[rows.getFirst().size()];
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.max(3, row.get(i).length()));
      }
    }
    var lines = new ArrayList<String>();
    rows.forEach(row -> lines.add(line(row, widths, " ")));
    lines.add(1, line(rows.getFirst().stream().map(_ -> "").toList(), widths, "-"));
    return String.join("\n", lines);
  }

  private static String line(List<String> cells, int[] widths, String fill) {
    var line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      line.append(fill).append(cells.get(i)).append(fill.repeat(widths[i] - cells.get(i).length())).append(fill)
          .append('|');
    }
    return line.toString();
  }

  private static List<String> header(DecisionTable table) {
    var header = new ArrayList<String>();
    header.add(table.hitPolicy().symbol());
    table.inputs().forEach(input -> header.add(input.expression().text()));
    table.outputs().forEach(output -> header.add(TableReader.OUTPUT_SIGN + " " + output.name()));
    table.annotations().forEach(annotation -> header.add(annotation.header()));
    return header;
  }

  private static List<String> cells(Rule rule) {
    var cells = new ArrayList<String>();
    cells.add(rule.id().name());
    rule.inputs().forEach(input -> cells.add(input.text()));
    rule.outputs().forEach(output -> cells.add(output instanceof Value.Absent ? "-" : Literals.text(output)));
    cells.addAll(rule.annotations());
    return cells;
  }
}
