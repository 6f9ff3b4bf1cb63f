package org.osteon.planning.knowledge;

/// The text of a reason why a drug or an option is unsafe, reduced or watched.
public record ReasonEntry(String id, String text) {}
