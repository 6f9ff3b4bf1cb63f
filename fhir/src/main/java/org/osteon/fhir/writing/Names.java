package org.osteon.fhir.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.planning.plan.Plan;

/// Names of the resources of one plan: ids, business identifiers and references.
///
/// They depend on the case, its date and the knowledge only, so the same plan has the same names; being a digest they show
/// nothing of the patient.
public final class Names {

  /// The base of our systems and canonical URIs.
  public static final String BASE = "https://osteon.example/fhir";

  private static final String CASE = BASE + "/case-id";
  private static final String PLAN = BASE + "/plan-id";
  private static final int LENGTH = 24;

  private final String caseId;
  private final String key;

  Names(Plan plan) {
    caseId = plan.caseId();
    key = digest(plan.caseId() + "\n" + plan.asOf() + "\n" + plan.knowledge().contentHash());
  }

  private static String digest(String text) {
    try {
      var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new OsteonBugException("SHA-256 is in every Java: " + impossible.getMessage());
    }
  }

  /// Gives a resource its id and its source.
  <T extends DomainResource> T named(T resource, String role) {
    resource.setId(key + "-" + role);
    resource.getMeta().setSource(BASE);
    return resource;
  }

  Identifier identifier(String role) {
    return new Identifier().setSystem(PLAN).setValue(key + "-" + role);
  }

  /// The patient of the case, who is in no Bundle of ours: by the case's id.
  Reference patient() {
    return new Reference().setType("Patient").setIdentifier(new Identifier().setSystem(CASE).setValue(caseId));
  }

  /// The tumor of the case, by the case's id.
  Reference tumor() {
    return new Reference().setType("Condition").setIdentifier(new Identifier().setSystem(CASE).setValue(caseId))
        .setDisplay("The bone tumor of this case");
  }

  static Reference to(DomainResource resource) {
    return new Reference(resource.fhirType() + "/" + resource.getIdPart());
  }

  static String fullUrl(DomainResource resource) {
    return BASE + "/" + resource.fhirType() + "/" + resource.getIdPart();
  }

  /// A code system of ours.
  public static String system(String noun) {
    return BASE + "/CodeSystem/" + noun;
  }

  static String numbered(String role, int index) {
    return String.format(Locale.ROOT, "%s-%02d", role, index + 1);
  }
}
