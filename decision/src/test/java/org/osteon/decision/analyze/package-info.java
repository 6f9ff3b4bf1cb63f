@NullMarked
package org.osteon.decision.analyze;

import org.jspecify.annotations.NullMarked;
