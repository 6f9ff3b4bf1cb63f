package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.planning.casefile.ClinicalDate;

/// The tumor as a body structure, told from other structures by its morphology.
final class BodyStructureReader implements ResourceReader {

  private final ReadingContext context;
  private final Answers answers;
  private final SiteReader sites;

  BodyStructureReader(ReadingContext context, Answers answers) {
    this.context = context;
    this.answers = answers;
    sites = new SiteReader(context, answers);
  }

  @Override
  public List<Reading> read(Resource resource) {
    var stamp = new Stamp(resource, ClinicalDate.undated());
    var histology = answers.names().names(context.definition("histology"), List.of(resource.concept("morphology")),
        stamp);
    if (histology.isEmpty()) {
      return List.of();
    }
    var readings = new ArrayList<Reading>(histology);
    readings.addAll(sites.read(Concept.none("code"), List.of(resource.root().element("location")),
        resource.concepts("locationQualifier"), stamp));
    return readings;
  }
}
