/// What may be concluded from a case: per fact the values it may still have, and why.
@NullMarked
package org.osteon.planning.facts;

import org.jspecify.annotations.NullMarked;
