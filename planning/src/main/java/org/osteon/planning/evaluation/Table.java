package org.osteon.planning.evaluation;

import java.util.Arrays;
import java.util.List;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;

/// A decision table with its document and its role in planning.
public final class Table {

  private final FrontMatter document;
  private final DecisionTable table;
  private final Role role;
  private final List<PreparedCell> domain;
  private final List<PreparedRow> rows;

  Table(FrontMatter document, DecisionTable table, Preparation preparation) {
    this.document = document;
    this.table = table;
    this.role = Role.of(table, document);
    this.domain = preparation.domain(table);
    this.rows = preparation.rows(table);
  }

  public FrontMatter document() {
    return document;
  }

  public DecisionTable table() {
    return table;
  }

  public Role role() {
    return role;
  }

  public DecisionId id() {
    return table.id();
  }

  public String authority() {
    return document.authority();
  }

  List<PreparedCell> domain() {
    return domain;
  }

  List<PreparedRow> rows() {
    return rows;
  }

  /// The text of a named output of a row; empty when the table has no such output or the row gives no value.
  public String output(Rule row, String name) {
    int index = table.outputIndex(new OutputChoice.Named(name));
    if (index < 0) {
      return "";
    }
    return switch (row.outputs().get(index)) {
      case Value.Absent _ -> "";
      case Value.Name value -> value.name();
      case Value.Flag value -> value.text();
      case Value.Decimal value -> value.text();
      case Value.Day value -> value.text();
      case Value.Elements value -> value.text();
    };
  }

  /// What a row says about itself.
  public RowCitation cite(Rule row) {
    return new RowCitation(row.id(), table.id(), document.id(), document.authority(), plain(row,
        AnnotationName.STRENGTH), plain(row, AnnotationName.LEVEL), sources(plain(row, AnnotationName.SOURCE)),
        plain(
            row, AnnotationName.STATUS),
        plain(row, AnnotationName.NOTE), document.kind() == FrontMatter.Kind.POLICY);
  }

  private String plain(Rule row, AnnotationName name) {
    var text = table.annotation(row, name);
    return text.equals("-") ? "" : text;
  }

  private static List<String> sources(String cell) {
    return Arrays.stream(cell.split(",", -1)).map(String::strip).filter(key -> !key.isEmpty()).toList();
  }
}
