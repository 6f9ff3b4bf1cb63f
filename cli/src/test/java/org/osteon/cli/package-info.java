/// The command, run as a user runs it.
@NullMarked
package org.osteon.cli;

import org.jspecify.annotations.NullMarked;
