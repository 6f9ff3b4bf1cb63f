/// A plan as FHIR resources: a proposal for the board, never an order.
@NullMarked
package org.osteon.fhir.writing;

import org.jspecify.annotations.NullMarked;
