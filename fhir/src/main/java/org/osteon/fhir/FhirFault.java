package org.osteon.fhir;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// What can be wrong with a FHIR document. Errors refuse it; warnings travel with the case.
public enum FhirFault implements DiagnosticCode {
  TOO_LARGE(1, Severity.ERROR, "The document is too large."),
  BROKEN_JSON(2, Severity.ERROR,
      "The document is not valid JSON."),
  TRUNCATED_JSON(3, Severity.ERROR,
      "The JSON document breaks off before its end."),
  WRONG_ENCODING(4, Severity.ERROR,
      "The document is not encoded as UTF-8."),
  TOO_DEEP(5, Severity.ERROR,
      "The document is nested too deeply."),
  TOO_MANY_VALUES(6, Severity.ERROR,
      "The document holds too many values for the record of one patient."),
  DUPLICATE_NAME(7,
      Severity.ERROR, "A name is used twice in one JSON object."),
  HUGE_NUMBER(8, Severity.ERROR,
      "A number is too long to be a clinical value."),
  NOT_A_RESOURCE(9, Severity.ERROR,
      "The document is not a FHIR resource."),
  NOT_A_BUNDLE(10, Severity.ERROR,
      "The document is a FHIR resource but not a Bundle."),
  EMPTY_BUNDLE(11,
      Severity.ERROR, "The Bundle holds no resource to read."),
  OTHER_VERSION(12,
      Severity.ERROR,
      "The Bundle looks like another version of FHIR than R4."),
  SEVERAL_PATIENTS(
      13, Severity.ERROR,
      "The Bundle is about several patients."),
  PATIENT_NOT_FOUND(14,
      Severity.ERROR,
      "The Bundle does not have the patient that was asked for."),
  MALFORMED_ENTRY(
      15, Severity.ERROR,
      "An entry of the Bundle is malformed."),
  PATIENT_MISSING(20,
      Severity.WARNING,
      "The Bundle has no Patient; birth date and sex are unknown."),
  UNRESOLVED_REFERENCE(
      21, Severity.WARNING,
      "A reference leads to nothing in the Bundle."),
  SERVER_MESSAGE(
      22, Severity.WARNING,
      "The sending system says something about this Bundle."),
  OLDER_VERSION(
      23, Severity.WARNING,
      "The Bundle repeats a resource; the newest version was read."),
  OTHER_SUBJECT(
      24, Severity.WARNING,
      "Resources of another subject were left out."),
  NO_SUBJECT(
      25, Severity.WARNING,
      "A resource does not say whose it is; it was read as the patient's."),
  IMPLAUSIBLE_VALUE(
      26, Severity.WARNING,
      "A value is outside what is possible and was not used; maybe its unit is wrong."),
  UNIT_NOT_READ(
      27, Severity.WARNING,
      "A quantity has no unit that fits its fact and was not used."),
  CONTRADICTING_CODES(
      28, Severity.WARNING,
      "The codes of one statement contradict each other; every reading was kept."),
  METASTASES_SOMEWHERE(29, Severity.WARNING, "The record says that there are metastases, but not where.");

  private final String id;
  private final Severity severity;
  private final String title;

  FhirFault(int number, Severity severity, String title) {
    id = "OST-FHR-%04d".formatted(number);
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }
}
