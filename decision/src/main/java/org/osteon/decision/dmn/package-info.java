/// DMN 1.5 XML: what our notation says, written so that other tools can open it, and read back without loss.
@NullMarked
package org.osteon.decision.dmn;

import org.jspecify.annotations.NullMarked;
