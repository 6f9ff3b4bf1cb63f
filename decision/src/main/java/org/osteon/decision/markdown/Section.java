package org.osteon.decision.markdown;

import org.osteon.decision.table.DecisionTable;

/// A heading and what stands under it, up to the next heading.
public sealed interface Section {

  /// The number of `#` signs, 1 to 6.
  int level();

  /// The Markdown between the heading and the next heading, without table and declarations; may be empty.
  String prose();

  /// A section for readers only.
  ///
  /// @param title
  ///          the text of the heading
  record Reading(int level, String title, String prose) implements Section {}

  /// A section that holds a decision or a parameterised table.
  record Deciding(int level, String prose, DecisionTable table) implements Section {}
}
