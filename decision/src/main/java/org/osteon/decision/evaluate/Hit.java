package org.osteon.decision.evaluate;

import java.util.List;

/// One way in which a single-hit table can end.
///
/// @param rows the rows that fire, rising; none when no row covers the case
/// @param broken whether these rows break the hit policy
record Hit(List<Integer> rows, Result result, boolean broken) {}
