package org.osteon.fhir.publishing;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.ContactDetail;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.fhir.writing.Names;

/// What every published artifact says about itself.
final class Artifacts {

  private static final String PUBLISHER = "Osteon";
  private static final String DECISION_SUPPORT = "Decision support for a tumor board, not a medical device and no order. ";

  private Artifacts() {}

  /// The canonical URL of an artifact of a version, as others refer to it.
  static String canonical(String type, String id, String version) {
    return Names.BASE + "/" + type + "/" + id + "|" + version;
  }

  /// Gives an artifact its identity. It is a draft and experimental until a document says more.
  static <T extends MetadataResource> T named(T artifact, String id, String title, String version) {
    artifact.setId(id);
    artifact.setUrl(Names.BASE + "/" + artifact.fhirType() + "/" + id);
    artifact.setVersion(version);
    artifact.setTitle(title);
    artifact.setStatus(PublicationStatus.DRAFT);
    artifact.setExperimental(true);
    artifact.setPublisher(PUBLISHER);
    return artifact;
  }

  /// Active only when approved and read by named people; experimental as long as nobody has read it.
  static void status(MetadataResource artifact, FrontMatter document) {
    artifact.setStatus(switch (document.status()) {
      case DRAFT, REVIEWED -> PublicationStatus.DRAFT;
      case APPROVED -> document.reviewed().isEmpty() ? PublicationStatus.DRAFT : PublicationStatus.ACTIVE;
      case RETIRED -> PublicationStatus.RETIRED;
    });
    artifact.setExperimental(document.reviewed().isEmpty());
  }

  /// Review state in words, for people.
  static String review(FrontMatter document) {
    return DECISION_SUPPORT + (document.reviewed().isEmpty()
        ? "Nobody has reviewed this document yet."
        : "Reviewed: " + document.reviewers() + ".")
        + (document.nextReview().isEmpty()
            ? ""
            : " Next review due " + document.nextReview() + ".");
  }

  /// The day on which it was read last.
  static Optional<DateType> lastReview(FrontMatter document) {
    return document.reviewed().stream().map(FrontMatter.Review::on).max(LocalDate::compareTo)
        .map(day -> new DateType(day
            .toString()));
  }

  static ContactDetail person(String name) {
    return new ContactDetail().setName(name);
  }

  /// A source that a document lists.
  static RelatedArtifact citation(String key, String reference) {
    return new RelatedArtifact().setType(RelatedArtifactType.CITATION).setLabel(key).setCitation(reference);
  }

  static RelatedArtifact dependsOn(String canonical) {
    return new RelatedArtifact().setType(RelatedArtifactType.DEPENDSON).setResource(canonical);
  }
}
