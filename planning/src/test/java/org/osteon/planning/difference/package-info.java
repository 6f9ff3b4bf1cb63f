@NullMarked
package org.osteon.planning.difference;

import org.jspecify.annotations.NullMarked;
