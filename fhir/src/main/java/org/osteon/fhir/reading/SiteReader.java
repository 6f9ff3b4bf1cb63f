package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource.Element;

/// Site and side of the primary: from body sites with their qualifiers, and from codes that carry both.
final class SiteReader {

  private final ReadingContext context;
  private final Answers answers;

  SiteReader(ReadingContext context, Answers answers) {
    this.context = context;
    this.answers = answers;
  }

  /// @param code
  ///          of the condition, which may carry site and side itself; an empty concept when it cannot
  /// @param places
  ///          body sites or locations
  /// @param qualifiers
  ///          that stand beside them
  List<Reading> read(Concept code, List<Element> places, List<Concept> qualifiers, Stamp stamp) {
    var concepts = new ArrayList<Concept>();
    concepts.add(code);
    for (var place : places) {
      concepts.add(Concept.of(place.body(), place.path()));
      place.extensions("mcode-body-location-qualifier").forEach(it -> concepts.add(it.concept("valueCodeableConcept")));
      place.extensions("mcode-laterality-qualifier").forEach(it -> concepts.add(it.concept("valueCodeableConcept")));
    }
    concepts.addAll(qualifiers);
    var readings = new ArrayList<Reading>();
    readings.addAll(answers.names().names(context.definition("site"), concepts, stamp));
    readings.addAll(answers.names().names(context.definition("laterality"), concepts, stamp));
    return readings;
  }
}
