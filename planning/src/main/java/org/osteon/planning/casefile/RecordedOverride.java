package org.osteon.planning.casefile;

/// Somebody's decision that a plan may leave draft though an item is open. It is shown in the plan and kept.
///
/// @param item
///          the id of the open item, such as `biopsy`
/// @param by
///          who decided, by role or name; not empty
/// @param date
///          when
/// @param reason
///          why; not empty
public record RecordedOverride(String item, String by, ClinicalDate date, String reason, Source source) {}
