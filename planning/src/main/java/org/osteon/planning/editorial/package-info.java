/// The editorial life of the knowledge base: who may use what, who wrote and read it, and whether every row is proven.
@NullMarked
package org.osteon.planning.editorial;

import org.jspecify.annotations.NullMarked;
