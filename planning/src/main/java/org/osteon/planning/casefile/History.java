package org.osteon.planning.casefile;

/// Whether the events of a case are everything that happened.
///
/// From a complete history an event that is missing did not happen; from a partial one nothing follows.
public enum History {
  COMPLETE, PARTIAL
}
