/// The published knowledge is valid R4.
@NullMarked
package org.osteon.fhir.publishing;

import org.jspecify.annotations.NullMarked;
