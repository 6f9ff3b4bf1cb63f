package org.osteon.fhir.terminology;

/// A gene that a fact asks about.
///
/// @param symbol as HGNC approves it, such as `EWSR1`
/// @param role what rearrangements of it mean to us, such as `ets-partner`; empty when nothing
public record Gene(String symbol, String role) {
}
