package org.osteon.planning.option;

import java.util.List;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.RowView;

/// Where one authority stands on one option: its rows that hold or may hold.
///
/// @param stand
///          the position that holds whatever the missing facts are
/// @param rows
///          in the order of the tables; none is impossible
record Standing(String authority, Disagreement.Stand stand, List<RowView> rows) {

  Standing {
    rows = List.copyOf(rows);
  }

  static Standing of(String authority, List<RowView> rows) {
    return new Standing(authority, stand(rows), rows);
  }

  private static Disagreement.Stand stand(List<RowView> rows) {
    var held = rows.stream().filter(row -> row.status() == RowStatus.CERTAIN).map(Standing::position).toList();
    if (held.contains(Position.AGAINST) || Together.cover(possibly(rows, true).toList())) {
      return Disagreement.Stand.AGAINST;
    }
    if (held.contains(Position.RECOMMEND)) {
      return Disagreement.Stand.RECOMMEND;
    }
    if (Together.cover(possibly(rows, false).toList())) {
      return possibly(rows, false).allMatch(row -> position(row) == Position.RECOMMEND)
          ? Disagreement.Stand.RECOMMEND
          : Disagreement.Stand.CONSIDER;
    }
    return held.isEmpty() ? Disagreement.Stand.SILENT : Disagreement.Stand.CONSIDER;
  }

  boolean speaks() {
    return stand != Disagreement.Stand.SILENT;
  }

  /// The rows that may hold and speak for the option.
  List<RowView> possiblyFor() {
    return possibly(rows, false).toList();
  }

  /// The rows that may hold and speak against it.
  List<RowView> possiblyAgainst() {
    return possibly(rows, true).toList();
  }

  private static Stream<RowView> possibly(List<RowView> rows, boolean against) {
    return rows.stream().filter(row -> row.status() == RowStatus.POSSIBLE).filter(row -> (position(
        row) == Position.AGAINST) == against);
  }

  /// The position of a row of an option table, which loading the knowledge base has checked.
  static Position position(RowView row) {
    return Position.of(row.output("position")).orElseThrow(() -> new OsteonBugException("Row `" + row.row().id()
        + "` has the position `" + row.output("position") + "`."));
  }
}
