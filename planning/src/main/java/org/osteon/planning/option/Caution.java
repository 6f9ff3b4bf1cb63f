package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;

/// What a safety table says about an option or one of its drugs.
///
/// @param effect
///          contraindicated, reduce or monitor
/// @param about
///          the drug or option that the row speaks of
/// @param aboutLabel
///          the same in plain words
/// @param reason
///          why, in one sentence
/// @param certain
///          whether the row holds whatever the missing facts are; else it may hold
/// @param because
///          the facts that the row looked at
public record Caution(Effect effect, String about, String aboutLabel, String reason, boolean certain,
    RowCitation citation,
    List<Finding> because) {

  /// What a safety row asks for.
  public enum Effect {
    CONTRAINDICATED, REDUCE, MONITOR;

    /// The word in tables and documents.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Caution {
    because = List.copyOf(because);
  }
}
