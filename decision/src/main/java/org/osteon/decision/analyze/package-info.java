/// What can be proven about tables without a case: gaps, overlaps, rows that never count, and the exact difference between two
/// versions.
@NullMarked
package org.osteon.decision.analyze;

import org.jspecify.annotations.NullMarked;
