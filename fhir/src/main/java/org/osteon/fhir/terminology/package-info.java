/// Which fact, value, drug or shape a code of a record means. The codes live in the vocabulary; here they are only
/// looked up.
@NullMarked
package org.osteon.fhir.terminology;

import org.jspecify.annotations.NullMarked;
