/// Why an outcome came, why another did not, and which missing fact would change it.
@NullMarked
package org.osteon.decision.explain;

import org.jspecify.annotations.NullMarked;
