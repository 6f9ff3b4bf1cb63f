/// Compiled models, and what they say about a case whose facts are known, partly known or unknown.
@NullMarked
package org.osteon.decision.evaluate;

import org.jspecify.annotations.NullMarked;
