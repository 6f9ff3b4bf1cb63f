package org.osteon.planning.plan;

import java.util.List;

/// One fact as the plan used it, with where it came from.
///
/// @param values
///          the value, or the values it may still have; plain words without unit
/// @param text
///          the same as one phrase with its unit
/// @param state
///          known, partial, absent, stale or conflicting
/// @param detail
///          what explains the state, such as the reason of an absence or the old result; may be empty
/// @param date
///          when it was so, as precisely as recorded; empty when undated
/// @param sources
///          where it was recorded: resource, line or form field; may be empty
/// @param computedBy
///          the formula and its inputs; empty when it was recorded
/// @param freshness
///          fresh, stale or undated
public record PlanFact(String id, String label, List<String> values, String text, String state, String detail,
    String date, List<String> sources, String computedBy, String freshness) {
  public PlanFact {
    values = List.copyOf(values);
    sources = List.copyOf(sources);
  }
}
