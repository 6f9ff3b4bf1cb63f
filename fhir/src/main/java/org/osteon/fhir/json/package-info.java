/// JSON as a small immutable tree, read with limits; every fault of the text is a diagnostic.
@NullMarked
package org.osteon.fhir.json;

import org.jspecify.annotations.NullMarked;
