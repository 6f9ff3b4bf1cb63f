/// Values, sets of values that a fact may still have, and the domains they come from.
@NullMarked
package org.osteon.decision.value;

import org.jspecify.annotations.NullMarked;
