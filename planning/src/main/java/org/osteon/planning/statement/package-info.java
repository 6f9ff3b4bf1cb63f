/// Statements: what single tables said about patients on both sides of their boundaries when they were last accepted.
@NullMarked
package org.osteon.planning.statement;

import org.jspecify.annotations.NullMarked;
