package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;

/// Something the team must know now.
///
/// @param message
///          what is the matter
/// @param advice
///          what to do; may be empty
/// @param facts
///          the facts that raised it
/// @param clash
///          the options it is about; [Clash#NONE] when it is about the patient
public record Alert(String id, Severity severity, String message, String advice, RowCitation citation,
    List<Finding> facts, Clash clash) {

  /// How much it matters, the gravest first.
  public enum Severity {
    STOP, WARN, NOTE;

    /// The word in tables and documents.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// An alert about the patient.
  public Alert(String id, Severity severity, String message, String advice, RowCitation citation,
      List<Finding> facts) {
    this(id, severity, message, advice, citation, facts, Clash.NONE);
  }

  public Alert {
    facts = List.copyOf(facts);
  }
}
