/// What changes for patients between two states of the knowledge base.
@NullMarked
package org.osteon.planning.difference;

import org.jspecify.annotations.NullMarked;
