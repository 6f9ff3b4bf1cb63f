package org.osteon.planning.diagnostic;

import static org.osteon.decision.diagnostic.Severity.ERROR;
import static org.osteon.decision.diagnostic.Severity.WARNING;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// Every kind of fault that reading a case or the knowledge base may find. An id is never given a second meaning.
public enum PlanningCode implements DiagnosticCode {
  UNKNOWN_UNIT("OST-QTY-0001", ERROR, "The unit is not known."),
  OTHER_DIMENSION("OST-QTY-0002", ERROR, "The unit measures something else than this fact."),
  NO_NUMBER("OST-QTY-0003", ERROR, "This is not a number with a unit."),
  NO_UNIT("OST-QTY-0004", ERROR, "The number needs its unit; none is assumed."),
  OUT_OF_RANGE("OST-QTY-0005", ERROR,
      "The value is outside what is possible, which is most likely a unit or typing error."),
  NO_SUCH_STEP("OST-QTY-0006", ERROR, "The scale has no such value."),

  FILE_TOO_LARGE("OST-YML-0001", ERROR, "The file is too large to be read."),
  NOT_UTF_8("OST-YML-0002", ERROR, "The file is not UTF-8 text."),
  NOT_YAML("OST-YML-0003", ERROR, "The file is not well-formed YAML."),
  TOO_DEEP("OST-YML-0004", ERROR, "The file is nested too deeply."),
  ALIAS("OST-YML-0005", ERROR, "Anchors and aliases are not accepted."),
  SEVERAL_DOCUMENTS("OST-YML-0006", ERROR, "The file holds several YAML documents."),
  DUPLICATE_KEY("OST-YML-0007", ERROR, "The key occurs twice."),
  EMPTY_FILE("OST-YML-0008", ERROR, "The file holds nothing."),
  NO_MAPPING("OST-YML-0009", ERROR, "Keys with values are expected here."),
  NO_LIST("OST-YML-0010", ERROR, "A list is expected here."),
  NO_SCALAR("OST-YML-0011", ERROR, "One plain value is expected here."),
  UNKNOWN_KEY("OST-YML-0012", ERROR, "The key is not known here."),
  MISSING_KEY("OST-YML-0013", ERROR, "A key that is needed here is missing."),
  TAG("OST-YML-0014", ERROR, "YAML tags are not accepted."),
  KEY_IS_NO_NAME("OST-YML-0015", ERROR, "A key must be a plain name."),

  WRONG_VERSION("OST-CAS-0001", ERROR, "The file does not say that it is a case of a version that can be read."),
  UNKNOWN_FACT("OST-CAS-0002", ERROR, "The fact is not in the vocabulary."),
  UNKNOWN_VALUE("OST-CAS-0003", ERROR, "The fact has no such value."),
  COMPUTED_FACT("OST-CAS-0004", ERROR, "The fact is always computed and cannot be recorded."),
  BAD_DATE("OST-CAS-0005", ERROR, "This is not a date."),
  FUTURE_DATE("OST-CAS-0006", ERROR, "The date is after the day of the case."),
  UNKNOWN_EVENT("OST-CAS-0007", ERROR, "There is no such kind of event."),
  UNKNOWN_DRUG("OST-CAS-0008", ERROR, "The drug is not in the catalogue, so its doses could not be counted."),
  UNKNOWN_REGIMEN("OST-CAS-0009", ERROR, "The regimen is not in the catalogue."),
  BAD_NUMBER("OST-CAS-0010", ERROR, "This is not a whole number of the expected size."),
  NOTHING_LEFT("OST-CAS-0011", ERROR, "No possible value is left."),
  WRONG_FORM("OST-CAS-0012", ERROR, "The fact cannot be written this way."),
  BEFORE_BIRTH("OST-CAS-0013", ERROR, "The date is before the birth of the patient."),
  IMPLAUSIBLE_BIRTH("OST-CAS-0014", ERROR, "The birth date gives an age that is not possible."),
  UNKNOWN_OPERATION("OST-CAS-0015", ERROR, "The operation is not in the catalogue."),
  UNKNOWN_OPTION("OST-CAS-0016", ERROR, "The option is not in the catalogue."),
  UNKNOWN_ITEM("OST-CAS-0017", ERROR, "There is no item of this name that could keep a plan in draft."),

  CONTRADICTION("OST-FCT-0001", WARNING, "Records of this case contradict each other."),

  UNKNOWN_TYPE("OST-VOC-0001", ERROR, "The fact has an unknown type."),
  FACT_TWICE("OST-VOC-0002", ERROR, "The fact is declared twice."),
  BAD_FACT("OST-VOC-0003", ERROR, "The declaration of the fact does not hold together."),
  UNKNOWN_PURPOSE("OST-VOC-0004", ERROR, "The purpose is not declared."),
  UNKNOWN_CODE_SYSTEM("OST-VOC-0005", ERROR, "The code system is not known."),
  UNKNOWN_FORMULA("OST-VOC-0006", ERROR, "There is no formula of this name."),

  RESOURCE_MISSING("OST-KNB-0001", ERROR, "A file of the knowledge base is missing."),
  ID_TWICE("OST-KNB-0002", ERROR, "The id is used twice."),
  UNKNOWN_ID("OST-KNB-0003", ERROR, "The id is not in the catalogue."),
  UNKNOWN_SOURCE("OST-KNB-0004", ERROR, "The source is not listed in this file."),
  UNKNOWN_WORD("OST-KNB-0005", ERROR, "The word is not one of those that can stand here."),
  NEVER_USED("OST-KNB-0006", WARNING, "Nothing refers to this entry of the catalogue."),
  BAD_CELL("OST-KNB-0007", ERROR, "The condition cannot be read or compared."),
  WRONG_FORMAT("OST-KNB-0008", ERROR, "The file does not say that it is of a format that can be read."),
  NO_PROTOCOL("OST-KNB-0009", WARNING, "The protocol of this option is not encoded, so its calendar stays coarse."),
  NOT_FOR_A_POLICY("OST-KNB-0010", ERROR,
      "A document of local policy may prefer, warn and forbid; what it says here only a guideline may say."),
  ONLY_FOR_A_POLICY("OST-KNB-0011", ERROR, "Only a document of kind `policy` may prefer one option to another."),
  REPLACES_CONTENT("OST-KNB-0012", ERROR,
      "A policy may add to the knowledge base; it must neither replace nor mix with files of it."),
  NO_PLACE_IN_A_POLICY("OST-KNB-0013", ERROR, "A file of this kind or place has no meaning in a policy."),

  EXPECTS_NOTHING("OST-VIG-0001", ERROR, "The vignette expects nothing, so it would test nothing."),
  NOTHING_TO_REMOVE("OST-VIG-0002", ERROR, "The base of the file has no such key that could be taken away."),
  UNMET("OST-VIG-0003", ERROR, "What the vignette expects did not come about."),
  EXPECTS_UNKNOWN("OST-VIG-0004", ERROR, "The vignette expects something of a thing that there is not."),
  SAYS_OTHERWISE("OST-VIG-0005", ERROR, "The table says something else about this patient than when it was accepted."),
  STATEMENT_OF_NOTHING("OST-VIG-0006", ERROR, "The statement is about something that there is not.");

  private final String id;
  private final Severity severity;
  private final String title;

  PlanningCode(String id, Severity severity, String title) {
    this.id = id;
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
