package org.osteon.planning.vocabulary;

import java.util.Map;
import java.util.Set;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;

/// A combination of values that cannot be true of one patient. When a case has it, every fact of it is in doubt.
///
/// @param message
///          one sentence for the board
/// @param when
///          for each fact the values that take part; at least two facts
/// @param alsoInDoubt
///          further facts that nobody can rely on then; may be empty
public record Contradiction(String id, String message, Map<FactId, ValueSet> when, Set<FactId> alsoInDoubt) {
  public Contradiction {
    when = Map.copyOf(when);
    alsoInDoubt = Set.copyOf(alsoInDoubt);
  }
}
