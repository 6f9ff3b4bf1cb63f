package org.osteon.fhir.reading;

import java.time.LocalDate;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.FactId;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.ResourceIndex;
import org.osteon.fhir.terminology.RecordTerminology;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Vocabulary;

/// What every reader of one Bundle shares.
///
/// @param document
///          the name of the Bundle as the user knows it
/// @param asOf
///          "today" for this case
record ReadingContext(String document, LocalDate asOf, Vocabulary vocabulary, RecordTerminology terminology,
    ResourceIndex index) {

  FactDefinition definition(String fact) {
    return vocabulary.definition(new FactId(fact));
  }

  Place place(Resource resource, String element) {
    var place = Place.of(document).atLine(resource.body().line()).in("resource", resource.key());
    return element.isEmpty() ? place : place.in("element", element);
  }
}
