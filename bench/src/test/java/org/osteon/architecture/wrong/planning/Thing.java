package org.osteon.architecture.wrong.planning;

import java.time.Clock;

/// Seen from a room that must not see it.
public record Thing(Clock clock) {}
