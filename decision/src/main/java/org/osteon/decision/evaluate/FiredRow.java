package org.osteon.decision.evaluate;

import org.osteon.decision.table.RowId;

/// A row that fires in every completion of the case, or in some.
public record FiredRow(RowId row, boolean certain) {}
