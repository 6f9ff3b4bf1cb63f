/// A Bundle as a set of resources that refer to each other, and the elements inside one resource.
@NullMarked
package org.osteon.fhir.bundle;

import org.jspecify.annotations.NullMarked;
