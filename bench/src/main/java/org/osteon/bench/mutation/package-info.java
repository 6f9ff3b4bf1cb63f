/// Mutation testing of the knowledge base: every cell is changed, and a vignette must notice.
@NullMarked
package org.osteon.bench.mutation;

import org.jspecify.annotations.NullMarked;
