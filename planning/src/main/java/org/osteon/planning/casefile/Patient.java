package org.osteon.planning.casefile;

/// Whose case it is. Sex is a fact like any other; names and identifiers are not kept.
///
/// @param birthDate
///          with the precision that was recorded; undated when it was not
public record Patient(ClinicalDate birthDate, Source source) {}
