/// Benchmarks and differential runs against peers; never shipped.
@NullMarked
package org.osteon.bench;

import org.jspecify.annotations.NullMarked;
