package org.osteon.decision.analyze;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// The catalogue of what table analysis finds.
public enum AnalysisFault implements DiagnosticCode {
  GAP("0001", Severity.ERROR, "No row covers some cases of the table."),
  GAP_NEEDLESS("0002", Severity.ERROR, "The table declares gaps, but has none."),
  OVERLAP("0003", Severity.ERROR, "Two rows of a unique table match the same case."),
  CONTRADICTION("0004", Severity.ERROR, "Two rows of an any table match the same case and disagree."),
  MASKED("0005", Severity.ERROR, "The row never wins: where it matches, a row before it or above it does so too."),
  NEVER("0006", Severity.ERROR, "The row can never fire."),
  COLUMN_UNUSED("0007", Severity.ERROR, "No row uses the column."),
  TOO_ENTANGLED("0008", Severity.ERROR, "The table is too entangled to be analyzed exactly.");

  private final String number;
  private final Severity severity;
  private final String title;

  AnalysisFault(String number, Severity severity, String title) {
    this.number = number;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return "OST-ANL-" + number;
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
