package org.osteon.planning.editorial;

import static org.osteon.decision.diagnostic.Severity.ERROR;
import static org.osteon.decision.diagnostic.Severity.WARNING;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// What the editorial check finds. An id is never given a second meaning.
public enum EditorialFault implements DiagnosticCode {
  NO_SOURCE("0001", ERROR, "The row names no source."),
  KEY_MISSING("0002", ERROR, "The document does not say what every published document says about itself."),
  LICENCE_UNKNOWN("0003", ERROR, "The licence is none of those that this knowledge base permits."),
  LICENCE_FORBIDDEN("0004", ERROR, "Content under such terms must not be published here."),
  AUTHORITY_FORBIDDEN("0005", ERROR, "Content of this authority is licensed and must not be published here."),
  OWN_REVIEW("0006", ERROR, "Somebody reviewed what they wrote themselves."),
  NO_REVIEWER("0007", ERROR, "The document claims a review, but names no reviewer."),
  REVIEW_OVERDUE("0008", WARNING, "The document should have been read again by now."),
  CHANGED_AFTER_REVIEW("0009", WARNING, "The document was changed after its last review."),
  DATES_TURNED("0010", ERROR, "The dates of the document cannot all be right."),
  RETIRED_DECIDES("0011", ERROR, "A retired document still decides about patients."),
  OPTION_UNREACHABLE("0012", ERROR, "No row and no fact names the option, so no plan can ever show it."),
  STRONG_UNVERIFIED("0013", ERROR, "The row is strong, but nobody has checked it against its source."),
  ROW_UNFIRED("0014", ERROR, "No vignette fires the row."),
  NO_TERMS("0015", ERROR, "The knowledge base does not say which licences it permits.");

  private final String number;
  private final Severity severity;
  private final String title;

  EditorialFault(String number, Severity severity, String title) {
    this.number = number;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return "OST-EDT-" + number;
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
