package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;

/// The stage in one staging system.
///
/// @param system
///          the id of the staging decision
/// @param label
///          the system in plain words
/// @param values
///          the stage when there is one value; else the stages still possible; never empty
/// @param rules
///          the rows that give them
public record Stage(String system, String label, List<String> values, List<RowCitation> rules) {
  public Stage {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
  }

  /// Whether every way to complete the case gives the same stage.
  public boolean isDecided() {
    return values.size() == 1;
  }
}
