/// Built wrong on purpose, to show that the rules bite.
@NullMarked
package org.osteon.architecture.wrong.planning.knowledge;

import org.jspecify.annotations.NullMarked;
