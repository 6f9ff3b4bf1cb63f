package org.osteon.planning.knowledge;

/// A goal of treatment that a table can set.
///
/// @param patient
///          one plain sentence for the patient; may be empty
public record GoalEntry(String id, String label, String patient) {}
