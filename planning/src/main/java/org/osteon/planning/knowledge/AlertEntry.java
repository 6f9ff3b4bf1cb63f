package org.osteon.planning.knowledge;

/// The text of an alert that a table can raise.
///
/// @param advice
///          what to do; may be empty
/// @param source
///          may be empty
public record AlertEntry(String id, String message, String advice, String source, EvidenceStatus status) {}
