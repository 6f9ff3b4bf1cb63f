/// Why an option is offered, blocked or not offered.
@NullMarked
package org.osteon.planning.explain;

import org.jspecify.annotations.NullMarked;
