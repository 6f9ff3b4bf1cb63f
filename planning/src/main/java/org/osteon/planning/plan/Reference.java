package org.osteon.planning.plan;

/// One source that a plan cites, in full.
///
/// @param document
///          the guideline, pathway or schedule whose list of sources has it
/// @param key
///          its key in that document
/// @param text
///          the full reference
public record Reference(String document, String key, String text) {}
