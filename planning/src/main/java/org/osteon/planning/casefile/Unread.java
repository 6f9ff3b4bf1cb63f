package org.osteon.planning.casefile;

/// A piece of the record that could not be turned into a fact or an event. It is shown, never dropped silently.
///
/// @param found
///          what was there, in the record's own words
/// @param reason
///          why it was not read, one sentence
public record Unread(Source source, String found, String reason) {}
