/// S-FEEL unary tests: the cells of a decision table.
@NullMarked
package org.osteon.decision.feel;

import org.jspecify.annotations.NullMarked;
