package org.osteon.fhir.publishing;

import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.osteon.fhir.cql.CqlLibrary;
import org.osteon.planning.knowledge.KnowledgeBase;

/// The page that says what is what in a published folder.
final class PublicationReadme {

  private PublicationReadme() {}

  static String of(KnowledgeBase knowledge, List<CqlLibrary> libraries, List<MetadataResource> resources) {
    return """
        # Osteon knowledge %s as FHIR R4 and CQL

        Content hash %s. Not a medical device. Artifacts are `experimental` and `draft` as long as nobody has reviewed them;
        `textEquivalent` of every action says strength, level, status and sources of its statement.

        | Folder | Holds | Files |
        |---|---|---|
        | `PlanDefinition/` | one for each guideline document that offers, warns or sets goals: an action for each table row | %d |
        | `ActivityDefinition/` | one for each option of the catalogue, a proposed ServiceRequest | %d |
        | `Library/` | the CQL that decides, one for each guideline document, with `OsteonFacts` and `OsteonContraindications` | %d |
        | `cql/` | the same CQL to read | %d |

        ## How to evaluate

        Every fact of a case is a parameter of the library `OsteonFacts`; leave out what nobody knows. A row of a table is a
        definition with the row's id: true when it fires, false when it does not, null when what is known does not settle it.
        An action is applicable when its row fires and no contraindication certainly holds; its `start` condition is true only
        when no contraindication is possible any more. An action `against` an option has no definition: it says what not to do.

        The libraries use CQL 1.5 and the System model only: no data model, no terminology server, no ELM; an engine translates
        the source when it loads it. Each action condition names its library in `expression.reference`.
        """.formatted(knowledge.version(), knowledge.contentHash(), count(resources, "PlanDefinition"), count(resources,
        "ActivityDefinition"), count(resources, "Library"), libraries.size());
  }

  private static long count(List<MetadataResource> resources, String type) {
    return resources.stream().filter(resource -> resource.fhirType().equals(type)).count();
  }
}
