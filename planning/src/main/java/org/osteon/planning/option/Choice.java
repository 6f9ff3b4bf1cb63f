package org.osteon.planning.option;

/// An option that an alert is about.
public record Choice(String id, String label) {}
