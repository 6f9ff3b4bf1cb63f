package org.osteon.planning.option;

import java.util.List;
import org.osteon.planning.knowledge.Slot;

/// Who recommends what for this case: the authorities side by side, option by option, nothing averaged.
///
/// Only documents of kind `guideline` are compared; safety, staging and work-up tables speak for everybody.
///
/// @param authorities
///          those that speak on at least one line, in the order of the knowledge base
/// @param lines
///          the options on which at least one authority speaks, slot by slot
public record Comparison(List<String> authorities, List<Line> lines) {

  /// Nobody says anything.
  public static final Comparison NONE = new Comparison(List.of(), List.of());

  /// What the authorities say about one option.
  ///
  /// @param sides
  ///          one for each compared authority, in their order; the silent ones are silent for this case
  public record Line(String option, String label, Slot slot, Agreement agreement, List<Disagreement.Side> sides) {
    public Line {
      sides = List.copyOf(sides);
    }
  }

  /// How the authorities that speak relate to one another.
  public enum Agreement {
    /// Two or more speak and take the same position.
    AGREE,
    /// Two or more speak and take different positions.
    DIFFER,
    /// One alone speaks.
    ALONE;

    /// The word in documents.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Comparison {
    authorities = List.copyOf(authorities);
    lines = List.copyOf(lines);
  }
}
