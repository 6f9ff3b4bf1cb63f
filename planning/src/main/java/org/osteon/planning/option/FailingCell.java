package org.osteon.planning.option;

/// A condition of a row that this case does not meet.
///
/// @param need
///          what the row needs
/// @param actual
///          what the case has instead, in plain words
/// @param change
///          the smallest change that would meet it, in plain words, such as `60 mL/min/1.73 m²`
public record FailingCell(Need need, String actual, String change) {}
