/// A plan as one self-contained page: no script, no file beside it, made for screen, keyboard and paper.
@NullMarked
package org.osteon.planning.document.html;

import org.jspecify.annotations.NullMarked;
