/// What was recorded of one patient: facts and events as they came, with date and source, and the case file reader.
@NullMarked
package org.osteon.planning.casefile;

import org.jspecify.annotations.NullMarked;
