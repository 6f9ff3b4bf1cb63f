/// Whether a plan may leave draft: open items, what closes them, and who passed over them.
@NullMarked
package org.osteon.planning.release;

import org.jspecify.annotations.NullMarked;
