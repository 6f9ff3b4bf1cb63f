package org.osteon.planning.option;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.OsteonBugException;

/// One condition of a provisional option: at least one of its needs must be met.
///
/// Most conditions are one need. Several stand where a rule forbids only a combination of findings: any one that is
/// absent
/// will do.
///
/// @param anyOf
///          at least one need
public record Condition(List<Need> anyOf) {

  public Condition {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new OsteonBugException("A condition needs at least one need.");
    }
  }

  public static Condition of(Need need) {
    return new Condition(List.of(need));
  }

  /// The condition as one phrase, to stand after "if".
  public String text() {
    return anyOf.stream().map(Need::text).collect(Collectors.joining(" or "));
  }
}
