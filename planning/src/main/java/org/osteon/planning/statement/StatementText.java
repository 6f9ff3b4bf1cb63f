package org.osteon.planning.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.osteon.decision.table.DecisionId;

/// Writes statements the way [StatementFiles] reads them: one file for each document, a line for each thing that is said.
public final class StatementText {

  private static final String HEAD = """
      # What the tables of this document said about these patients when they were last accepted.
      # Recorded from the tables, see README.md in this folder; no expectation from evidence, and not written by hand.
      osteon:\s""" + StatementFiles.VERSION + "\ntables:\n";

  private StatementText() {}

  /// The text of each file by its path, in the order of the statements.
  public static SequencedMap<String, String> files(List<Statement> statements) {
    var files = new LinkedHashMap<String, String>();
    statements.stream().collect(Collectors.groupingBy(Statement::file, LinkedHashMap::new, Collectors.toList()))
        .forEach((file, list) -> files.put(file, text(list)));
    return files;
  }

  private static String text(List<Statement> statements) {
    var text = new StringBuilder(HEAD);
    Map<DecisionId, List<Statement>> byTable = statements.stream().collect(Collectors.groupingBy(Statement::table,
        LinkedHashMap::new, Collectors.toList()));
    byTable.forEach((table, list) -> {
      text.append("  ").append(table.name()).append(":\n");
      list.forEach(statement -> append(statement, text));
    });
    return text.toString();
  }

  private static void append(Statement statement, StringBuilder text) {
    text.append("    - like: ").append(statement.like()).append('\n');
    if (!statement.arguments().isEmpty()) {
      text.append("      of: ").append(quoted(statement.arguments())).append('\n');
    }
    if (!statement.but().isEmpty()) {
      text.append("      but: ").append(statement.but().entrySet().stream().map(fact -> fact.getKey().name() + ": "
          + FactText.text(fact.getValue())).collect(Collectors.joining(", ", "{", "}\n")));
    }
    if (statement.says().isEmpty()) {
      text.append("      says: []\n");
    } else {
      text.append("      says:\n");
      statement.says().forEach(line -> text.append("        - ").append(quoted(line)).append('\n'));
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(StatementText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /// Rows and options have colons and commas in them.
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
