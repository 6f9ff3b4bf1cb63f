/// Faults in content or input as values: what is wrong, where, and what to do about it.
@NullMarked
package org.osteon.decision.diagnostic;

import org.jspecify.annotations.NullMarked;
