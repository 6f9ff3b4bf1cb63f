/// Patients as tests: every file below `knowledge/vignettes`.
@NullMarked
package org.osteon.planning.vignette;

import org.jspecify.annotations.NullMarked;
