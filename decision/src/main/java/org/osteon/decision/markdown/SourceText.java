package org.osteon.decision.markdown;

/// One guideline file as it was read.
///
/// @param file
///          the name that diagnostics show
public record SourceText(String file, String text) {}
