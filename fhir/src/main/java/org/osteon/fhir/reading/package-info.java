/// From a Bundle to a case: one reader per type of resource, and a list of everything that could not be read.
@NullMarked
package org.osteon.fhir.reading;

import org.jspecify.annotations.NullMarked;
