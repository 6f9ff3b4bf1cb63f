/// Guideline documents: decision tables written as Markdown, read and printed.
@NullMarked
package org.osteon.decision.markdown;

import org.jspecify.annotations.NullMarked;
