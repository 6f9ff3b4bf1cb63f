package org.osteon.planning.option;

import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.RowView;

/// Where one authority stands on one option: its rows that hold or may hold.
///
/// @param rows
///          in the order of the tables; none is impossible
record Standing(String authority, List<RowView> rows) {

  Standing {
    rows = List.copyOf(rows);
  }

  /// The position that holds whatever the missing facts are; empty when the authority is silent so far.
  Optional<Position> certain() {
    var held = rows.stream().filter(row -> row.status() == RowStatus.CERTAIN).map(Standing::position).toList();
    if (held.contains(Position.AGAINST) || Together.cover(possiblyAgainst())) {
      return Optional.of(Position.AGAINST);
    }
    if (held.contains(Position.RECOMMEND)) {
      return Optional.of(Position.RECOMMEND);
    }
    if (Together.cover(possiblyFor())) {
      var onlyRecommends = possiblyFor().stream().allMatch(row -> position(row) == Position.RECOMMEND);
      return Optional.of(onlyRecommends ? Position.RECOMMEND : Position.CONSIDER);
    }
    return held.isEmpty() ? Optional.empty() : Optional.of(Position.CONSIDER);
  }

  /// The rows that may hold and speak for the option.
  List<RowView> possiblyFor() {
    return possible().filter(row -> position(row) != Position.AGAINST).toList();
  }

  /// The rows that may hold and speak against it.
  List<RowView> possiblyAgainst() {
    return possible().filter(row -> position(row) == Position.AGAINST).toList();
  }

  private java.util.stream.Stream<RowView> possible() {
    return rows.stream().filter(row -> row.status() == RowStatus.POSSIBLE);
  }

  /// The position of a row of an option table, which loading the knowledge base has checked.
  static Position position(RowView row) {
    return Position.of(row.output("position")).orElseThrow(() -> new OsteonBugException("Row `" + row.row().id()
        + "` has the position `" + row.output("position") + "`."));
  }
}
