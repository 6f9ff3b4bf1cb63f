package org.osteon.planning.option;

/// A fact of the case that made a row speak.
///
/// @param fact
///          the id of the fact
/// @param label
///          the fact in plain words
/// @param value
///          its value or possible values, in plain words with the unit
public record Finding(String fact, String label, String value) {}
