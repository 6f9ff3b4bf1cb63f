package org.osteon.decision.dmn;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// What can be wrong with a DMN file, or with a model that is to become one.
public enum DmnCode implements DiagnosticCode {
  NOT_XML("0001", Severity.ERROR, "The text is no well-formed XML document."),
  FORBIDDEN_XML("0002", Severity.ERROR, "The document has a document type declaration, which is not read for safety."),
  TOO_BIG("0003", Severity.ERROR, "The document is bigger or nested deeper than a decision model can be."),
  NOT_DMN("0004", Severity.ERROR, "The document is no DMN model of version 1.1 to 1.5."),
  UNSUPPORTED("0005", Severity.ERROR, "The element is DMN, but nothing that a decision table here can say."),
  UNKNOWN_NAME("0006", Severity.ERROR, "The name refers to nothing in the model."),
  CELL("0007", Severity.ERROR, "The entry is not within S-FEEL."),
  NO_ALLOWED_VALUES("0008", Severity.WARNING,
      "The input declares no allowed values; those that entries mention were taken."),
  CHARACTER("0009", Severity.ERROR, "The text has a character that XML cannot carry."),
  INCOMPLETE("0010", Severity.ERROR, "The element lacks a part that DMN requires."),
  EXTENSION("0011", Severity.ERROR, "The part that carries our own notation was changed so that it cannot be read."),
  DOMAIN("0012", Severity.ERROR,
      "The type of an input is none of enumeration, boolean, number, date and set of names.");

  private final String number;
  private final Severity severity;
  private final String title;

  DmnCode(String number, Severity severity, String title) {
    this.number = number;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return "OST-DMN-" + number;
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
