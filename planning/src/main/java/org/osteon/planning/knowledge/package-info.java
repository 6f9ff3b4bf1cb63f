/// The knowledge base: vocabulary, guidelines, catalogue and pathways, read once from the class path and checked as
/// a whole.
@NullMarked
package org.osteon.planning.knowledge;

import org.jspecify.annotations.NullMarked;
