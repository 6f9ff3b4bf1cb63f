/// The law of the house as tests: arrows between rooms, purity, names, nullness.
@NullMarked
package org.osteon.architecture;

import org.jspecify.annotations.NullMarked;
