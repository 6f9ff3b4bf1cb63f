@NullMarked
package org.osteon.decision.dmn;

import org.jspecify.annotations.NullMarked;
