package org.osteon.planning.knowledge;

/// A source by its key, with the full reference.
public record Citation(String key, String reference) {}
