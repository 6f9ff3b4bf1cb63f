/// A plan as plain text for a terminal or a letter, 100 columns wide.
@NullMarked
package org.osteon.planning.document.text;

import org.jspecify.annotations.NullMarked;
