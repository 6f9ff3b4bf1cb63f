@NullMarked
package org.osteon.bench;

import org.jspecify.annotations.NullMarked;
