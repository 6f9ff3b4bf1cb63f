package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of text under construction, none wider than the sheet: words wrap, and what wraps hangs under where it began.
///
/// A word that is wider than the sheet stands alone on a line of its own; nothing is cut off.
final class Sheet {

  /// Columns of a sheet.
  static final int WIDTH = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> lines = new ArrayList<>();

  /// A line as it is.
  Sheet line(String text) {
    lines.add(text.stripTrailing());
    return this;
  }

  /// An empty line, but never two.
  Sheet gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /// A heading, set off from what stands before.
  Sheet heading(String text) {
    gap();
    lines.add(text);
    lines.add("─".repeat(text.length()));
    return this;
  }

  /// Two texts at both ends of a line; on two lines when they do not fit on one.
  Sheet ends(String left, String right) {
    var space = WIDTH - left.length() - right.length();
    return space >= 2 ? line(left + " ".repeat(space) + right) : paragraph("", left).paragraph("", right);
  }

  /// A text that wraps; `lead` stands before its first line, blanks of the same width before the others.
  Sheet paragraph(String lead, String text) {
    var indent = " ".repeat(lead.length());
    var line = new StringBuilder(lead);
    for (var word : SPACE.splitAsStream(text.strip()).toList()) {
      var isFirst = line.length() == lead.length();
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(indent);
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    return line(line.toString());
  }

  /// A label in a column of its own, and a text beside it.
  Sheet labeled(String indent, int width, String label, String text) {
    if (label.length() > width) {
      return paragraph(indent, label).paragraph(" ".repeat(indent.length() + width + 1), text);
    }
    return paragraph(indent + label + " ".repeat(width + 1 - label.length()), text);
  }

  /// All lines, each ended by a line feed.
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
