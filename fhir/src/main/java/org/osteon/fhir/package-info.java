/// FHIR R4 and mCODE in, CarePlan out. The only room that sees HAPI.
@NullMarked
package org.osteon.fhir;

import org.jspecify.annotations.NullMarked;
