package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells of a Markdown table as text, with the line each row stands on.
record RawTable(int line, List<String> header, List<Row> rows) {

  record Row(int line, List<String> cells) {}

  /// @param lines all lines of the table: header, delimiters, rows
  static RawTable of(int firstLine, List<String> lines) {
    var rows = new ArrayList<Row>();
    for (int i = 2; i < lines.size(); i++) {
      rows.add(new Row(firstLine + i, cells(lines.get(i))));
    }
    return new RawTable(firstLine, cells(lines.getFirst()), rows);
  }

  private static List<String> cells(String line) {
    var inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  /// Whether this looks like a decision table rather than one for readers: it has an output column.
  boolean looksLikeDecision() {
    return header.stream().anyMatch(cell -> cell.startsWith(TableReader.OUTPUT_SIGN));
  }
}
