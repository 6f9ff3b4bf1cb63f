/// Decision tables as Clinical Quality Language 1.5: text only, for engines of others. Knows nothing of FHIR resources.
@NullMarked
package org.osteon.fhir.cql;

import org.jspecify.annotations.NullMarked;
