package org.osteon.fhir.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.osteon.planning.document.text.Phrases;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Condition;
import org.osteon.planning.option.Finding;
import org.osteon.planning.option.Option;

/// One option as a proposed request, with everything that speaks for it.
final class OptionWriter {

  private static final String SNOMED = "http://snomed.info/sct";

  private final Names names;

  OptionWriter(Names names) {
    this.names = names;
  }

  ServiceRequest request(Option option, int index) {
    var role = Names.numbered("option", index);
    var request = names.named(new ServiceRequest(), role);
    request.addIdentifier(names.identifier(role));
    request.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
    request.setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL);
    request.setCode(code(option));
    category(option.modality(), request);
    request.setSubject(names.patient());
    request.addReasonReference(names.tumor());
    request.addNote().setText(status(option));
    Narratives.write(request, option.label(), lines(option));
    return request;
  }

  static CodeableConcept code(Option option) {
    var code = new CodeableConcept().setText(option.label());
    code.addCoding().setSystem(Names.system("option")).setCode(option.id()).setDisplay(option.label());
    return code;
  }

  /// Categories of SNOMED CT where the kind of care has one that was seen; our own word always.
  private static void category(Modality modality, ServiceRequest request) {
    var category = request.addCategory();
    category.addCoding().setSystem(Names.system("modality")).setCode(modality.key());
    switch (modality) {
      case SURGERY, ORTHOPAEDIC -> category.addCoding().setSystem(SNOMED).setCode("387713003");
      case SYSTEMIC, RADIATION, TARGETED, SUPPORTIVE, TEST, REFERRAL, SURVEILLANCE -> category.setText(modality.key());
    }
  }

  /// Where the option stands, with its conditions.
  static String status(Option option) {
    var conditions = option.conditions().stream().map(Condition::text).collect(Collectors.joining("; "));
    return conditions.isEmpty() ? option.status().word() : option.status().word() + " if " + conditions;
  }

  private static List<String> lines(Option option) {
    var lines = new ArrayList<String>();
    lines.add("Status: " + status(option));
    option.authorities().forEach(it -> lines.add(position(it)));
    option.preferences().forEach(it -> lines.add(Phrases.preference(it)));
    option.because().forEach(it -> lines.add("Because " + text(it)));
    option.cautions().forEach(it -> lines.add(it.effect().word() + ": " + it.reason()));
    return lines;
  }

  static String text(Finding finding) {
    return finding.label() + ": " + finding.value();
  }

  private static String position(AuthorityPosition authority) {
    return authority.citation().authority() + ": " + authority.position().word() + " (" + citation(authority.citation())
        + ")";
  }

  /// Source, strength, level and how the row was checked.
  static String citation(RowCitation citation) {
    var parts = new ArrayList<String>();
    if (citation.isLocal()) {
      parts.add("local policy of " + citation.authority());
    }
    parts.add("row " + citation.row());
    if (!citation.strength().isEmpty()) {
      parts.add("strength " + citation.strength());
    }
    if (!citation.level().isEmpty()) {
      parts.add("level " + citation.level());
    }
    parts.add(citation.status());
    parts.add("sources " + String.join(", ", citation.sources()));
    return String.join("; ", parts);
  }

  /// The rows behind an option, as documentation of its action.
  static List<RelatedArtifact> documentation(Option option) {
    return option.authorities().stream().map(it -> new RelatedArtifact()
        .setType(RelatedArtifactType.JUSTIFICATION).setLabel(it.citation().authority() + " " + it.position().word())
        .setDisplay(citation(it.citation())).setResource(rowUri(it.citation()))).toList();
  }

  /// The row of a table as a URI.
  static String rowUri(RowCitation citation) {
    return Names.BASE + "/row/" + citation.row();
  }
}
