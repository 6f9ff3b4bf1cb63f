package org.osteon.planning.release;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.option.Finding;

/// Something that is not settled, or of which the record does not say that it is.
///
/// @param closes
///          what settles it
/// @param rules
///          the rows that keep it open; at least one
/// @param facts
///          what the record says about it
/// @param missing
///          labels of the facts whose absence keeps it open; empty when a row certainly holds and waits for nothing
public record OpenItem(String id, String label, String closes, List<RowCitation> rules, List<Finding> facts,
    List<String> missing) {

  public OpenItem {
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }

  /// Why it is open, in one phrase.
  public String because() {
    return missing.isEmpty() ? "" : "not recorded: " + String.join(", ", missing);
  }
}
