/// The knowledge base as FHIR R4 knowledge artifacts for engines of others: Library, PlanDefinition, ActivityDefinition.
@NullMarked
package org.osteon.fhir.publishing;

import org.jspecify.annotations.NullMarked;
