package org.osteon.planning.release;

import java.util.List;
import java.util.stream.Collectors;

/// Whether a plan may leave draft.
///
/// Source: docs/decisions/0010-clashes-and-release.md.
public sealed interface Release {

  /// What somebody passed over, in the order of the record.
  List<Overridden> overridden();

  /// The word in documents.
  default String word() {
    return switch (this) {
      case Draft _ -> "draft";
      case Ready _ -> "ready";
    };
  }

  /// The state in one line.
  default String text() {
    var by = overridden().stream().filter(Overridden::needed).map(Overridden::label).collect(Collectors.joining(", "));
    var passed = by.isEmpty() ? "" : " Overridden: " + by + ".";
    return switch (this) {
      case Draft draft -> "Draft, not to be released. Open: " + draft.open().stream().map(OpenItem::label).collect(
          Collectors.joining("; ")) + "." + passed;
      case Ready _ -> "Ready for release by the board." + passed;
    };
  }

  /// The plan stays a draft.
  ///
  /// @param open
  ///          at least one, in the order of the catalogue of items
  record Draft(List<OpenItem> open, List<Overridden> overridden) implements Release {
    public Draft {
      open = List.copyOf(open);
      overridden = List.copyOf(overridden);
    }
  }

  /// Nothing is open that was not passed over.
  record Ready(List<Overridden> overridden) implements Release {
    public Ready {
      overridden = List.copyOf(overridden);
    }
  }
}
