/// The catalogue of what this room may find wrong with its input.
@NullMarked
package org.osteon.planning.diagnostic;

import org.jspecify.annotations.NullMarked;
