package org.osteon.planning.difference;

import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.table.DecisionId;
import org.osteon.planning.difference.EntryChange.Kind;

/// What changed in one table, and for whom.
///
/// @param treatments
///          who would be treated differently; empty when nobody would
/// @param rows
///          rows that came, went or read differently
/// @param annotations
///          what changed beside the logic, such as the status of a row, in words
/// @param notCompared
///          why the exact comparison was not possible; empty when it was
public record TableChange(DecisionId table, String title, Kind kind, List<Treatment> treatments, List<EntryChange> rows,
    List<String> annotations, List<Diagnostic> notCompared) {

  public TableChange {
    treatments = List.copyOf(treatments);
    rows = List.copyOf(rows);
    annotations = List.copyOf(annotations);
    notCompared = List.copyOf(notCompared);
  }

  /// Whether the table itself reads as before and concludes otherwise because a table below it changed.
  public boolean isConsequence() {
    return kind == Kind.CHANGED && rows.isEmpty() && annotations.isEmpty();
  }

  /// One group of patients who would be treated differently.
  ///
  /// @param who
  ///          the patients in words, such as `patients with Age ≥ 40 years`
  /// @param what
  ///          what they would get now, and no longer, in words
  public record Treatment(String who, String what, PatientExample example) {

    public String text() {
      var start = Character.toUpperCase(who.charAt(0)) + who.substring(1);
      return start + " would " + what + ".";
    }
  }
}
