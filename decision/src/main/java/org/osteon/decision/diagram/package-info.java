/// Ordered multi-valued decision diagrams with shared nodes, and the bit sets of rows.
@NullMarked
package org.osteon.decision.diagram;

import org.jspecify.annotations.NullMarked;
