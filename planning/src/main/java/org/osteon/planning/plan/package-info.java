/// The plan of one case and its JSON document.
@NullMarked
package org.osteon.planning.plan;

import org.jspecify.annotations.NullMarked;
