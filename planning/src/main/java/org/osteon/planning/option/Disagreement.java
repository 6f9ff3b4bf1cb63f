package org.osteon.planning.option;

import java.util.List;

/// An option on which the authorities differ for this case.
///
/// @param positions
///          one entry an authority that has tables for this option, silent ones included; at least two
public record Disagreement(String option, String label, List<Side> positions) {

  /// Where one authority stands.
  ///
  /// @param rows
  ///          the rows that say so; empty when it is silent
  public record Side(String authority, Stand stand, List<String> rows) {
    public Side {
      rows = List.copyOf(rows);
    }
  }

  /// A position, or the absence of one.
  public enum Stand {
    RECOMMEND, CONSIDER, AGAINST, SILENT;

    /// The word in documents.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Disagreement {
    positions = List.copyOf(positions);
  }
}
