/// Tests of the reading of Bundles.
@NullMarked
package org.osteon.fhir.reading;

import org.jspecify.annotations.NullMarked;
