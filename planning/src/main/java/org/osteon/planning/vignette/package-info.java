/// Patients as tests: what is written below `knowledge/vignettes`, and what came of each of them.
@NullMarked
package org.osteon.planning.vignette;

import org.jspecify.annotations.NullMarked;
