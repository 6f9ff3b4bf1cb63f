package org.osteon.decision.explain;

import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// A fact that would have to be other than it is.
///
/// @param from what it may be in this case
/// @param to the nearest values that pass
public record Change(FactId fact, ValueSet from, ValueSet to) {}
