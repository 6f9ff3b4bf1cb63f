package org.osteon.decision.diagnostic;

import java.util.ArrayList;
import java.util.List;

/// Where a fault is: a document, a line of it, and named steps inward, such as decision, row and column.
///
/// @param document
///          the document as the user knows it; empty when the fault is in no document
/// @param line
///          the line from 1; 0 when there is no line to point at
/// @param steps
///          from the outside in; may be empty
public record Place(String document, int line, List<Step> steps) {

  /// One step inward: its kind (`decision`, `row`, `column`, `fact`, …) and its name.
  public record Step(String kind, String name) {}

  public Place {
    steps = List.copyOf(steps);
  }

  /// The document as a whole.
  public static Place of(String document) {
    return new Place(document, 0, List.of());
  }

  /// This place at another line.
  public Place atLine(int other) {
    return new Place(document, other, steps);
  }

  /// A place one step further inward.
  public Place in(String kind, String name) {
    var longer = new ArrayList<>(steps);
    longer.add(new Step(kind, name));
    return new Place(document, line, longer);
  }

  /// One line for people, such as ``guidelines/x.md, line 12, decision `d`, row `r` ``.
  public String text() {
    var parts = new ArrayList<String>();
    if (!document.isEmpty()) {
      parts.add(document);
    }
    if (line > 0) {
      parts.add("line " + line);
    }
    steps.forEach(step -> parts.add(step.kind() + " `" + step.name() + "`"));
    return String.join(", ", parts);
  }
}
