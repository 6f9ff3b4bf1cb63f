package org.osteon.fhir.reading;

import java.util.List;
import java.util.Optional;
import org.osteon.fhir.bundle.Coding;
import org.osteon.fhir.bundle.Concept;
import org.osteon.planning.casefile.AbsenceReason;

/// Why a value is missing, by FHIR's data-absent-reason and HL7's v3 NullFlavor.
final class AbsenceCodes {

  private AbsenceCodes() {}

  /// The reason that a concept states; empty when it is no such concept.
  static Optional<AbsenceReason> of(Concept concept) {
    return concept.codings().stream()
        .filter(coding -> coding.system().endsWith("data-absent-reason")
            || coding.system().endsWith("NullFlavor"))
        .flatMap(coding -> of(coding.code()).stream()).findFirst();
  }

  /// The codings of a concept that state a reason.
  static List<String> paths(Concept concept) {
    return concept.codings().stream().filter(coding -> of(new Concept(List.of(coding), "", "")).isPresent()).map(
        Coding::path).toList();
  }

  static Optional<AbsenceReason> of(String code) {
    return Optional.ofNullable(switch (code) {
      case "unknown", "asked-unknown", "UNK", "ASKU", "NI" -> AbsenceReason.UNKNOWN;
      case "temp-unknown", "NAV" -> AbsenceReason.PENDING;
      case "not-asked", "NASK" -> AbsenceReason.NOT_ASKED;
      case "asked-declined" -> AbsenceReason.DECLINED;
      case "masked", "not-permitted", "MSK" -> AbsenceReason.MASKED;
      case "not-applicable", "NA" -> AbsenceReason.NOT_APPLICABLE;
      case "not-performed" -> AbsenceReason.NOT_DONE;
      case "error", "not-a-number", "negative-infinity", "positive-infinity", "INV" -> AbsenceReason.ERROR;
      case "unsupported", "as-text", "OTH", "UNC" -> AbsenceReason.NOT_UNDERSTOOD;
      default -> null;
    });
  }
}
