/// The documents say what is true: links lead somewhere, hazards name tests that exist, pictures of output are
/// golden files.
@NullMarked
package org.osteon.documents;

import org.jspecify.annotations.NullMarked;
