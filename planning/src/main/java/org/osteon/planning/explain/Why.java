package org.osteon.planning.explain;

import java.util.List;
import org.osteon.planning.evaluation.CellState;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.FailingCell;
import org.osteon.planning.option.Listing;

/// Why an option is offered, blocked or not offered for one case.
///
/// @param rows
///          every row that speaks about the option: certain, possible, then impossible ones by how near they come
/// @param safety
///          what safety tables say or may say about it and its drugs
/// @param nearest
///          the conditions that fail in the nearest row; empty when a row speaks or may speak for it
/// @param flips
///          changes of one fact that would list it otherwise; facts in the order of the vocabulary
public record Why(String id, String label, Listing listing, List<RowReason> rows, List<Caution> safety,
    List<FailingCell> nearest, List<Flip> flips) {

  public Why {
    rows = List.copyOf(rows);
    safety = List.copyOf(safety);
    nearest = List.copyOf(nearest);
    flips = List.copyOf(flips);
  }

  /// One row held against the case.
  ///
  /// @param holds
  ///          certain, possible or impossible
  public record RowReason(RowCitation citation, String position, String holds, List<Cell> cells) {
    public RowReason {
      cells = List.copyOf(cells);
    }
  }

  /// One condition of a row as written and as the case has it.
  ///
  /// @param sources
  ///          where the fact was recorded or how it was computed; empty for a decision and for a fact that is unknown
  public record Cell(String subject, String label, CellState state, String needed, String actual,
      List<String> sources) {
    public Cell {
      sources = List.copyOf(sources);
    }
  }

  /// What one other answer would change.
  ///
  /// @param actual
  ///          what the case has, in plain words
  /// @param instead
  ///          what it would need to be
  public record Flip(String fact, String label, String actual, String instead, Listing listing) {}
}
