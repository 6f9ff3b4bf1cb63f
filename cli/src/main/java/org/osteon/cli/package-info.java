/// The `osteon` command: arguments in, documents out.
@NullMarked
package org.osteon.cli;

import org.jspecify.annotations.NullMarked;
