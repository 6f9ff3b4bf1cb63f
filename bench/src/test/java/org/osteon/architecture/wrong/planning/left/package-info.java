/// Built wrong on purpose, to show that the rules bite.
@NullMarked
package org.osteon.architecture.wrong.planning.left;

import org.jspecify.annotations.NullMarked;
