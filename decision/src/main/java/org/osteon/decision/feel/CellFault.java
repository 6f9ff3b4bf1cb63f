package org.osteon.decision.feel;

import java.util.List;

/// What is wrong with a cell, without the place, which only the table knows.
///
/// @param kind
///          which fault
/// @param found
///          the part of the cell at fault, in words, user text in backticks
/// @param advice
///          what to write instead; may be empty
public record CellFault(Kind kind, String found, List<String> advice) {

  public enum Kind {
    /// The text is no unary test.
    SYNTAX,
    /// The test cannot be compared with the column's values.
    TYPE,
    /// The name is not one of the column's values.
    UNKNOWN_VALUE,
    /// The number or day is outside the column's range.
    OUT_OF_RANGE,
    /// The test accepts nothing: an interval whose low end is above its high end, or a cell that no value passes.
    EMPTY
  }

  public CellFault {
    advice = List.copyOf(advice);
  }
}
