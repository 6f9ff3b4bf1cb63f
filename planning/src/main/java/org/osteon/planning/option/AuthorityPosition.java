package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.evaluation.RowCitation;

/// What one authority says about an option for this case, by one row of one of its tables.
///
/// @param certain
///          whether the row holds whatever the missing facts are; else it may hold
/// @param citation
///          the row, its strength, level, source and status
/// @param because
///          the facts that the row looked at
public record AuthorityPosition(Position position, boolean certain, RowCitation citation, List<Finding> because) {

  public AuthorityPosition {
    because = List.copyOf(because);
  }
}
