/// Tests of the writing of plans.
@NullMarked
package org.osteon.fhir.writing;

import org.jspecify.annotations.NullMarked;
