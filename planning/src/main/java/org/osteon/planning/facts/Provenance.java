package org.osteon.planning.facts;

import java.util.List;
import org.osteon.decision.value.FactId;
import org.osteon.planning.casefile.Source;

/// Where a conclusion about a fact comes from.
public sealed interface Provenance {

  /// Nothing was recorded.
  record None() implements Provenance {}

  /// Records say it.
  record Recorded(List<Source> sources) implements Provenance {
    public Recorded {
      sources = List.copyOf(sources);
    }
  }

  /// A formula says it.
  ///
  /// @param formula
  ///          its name, such as `Mosteller`
  /// @param reference
  ///          where it is published
  /// @param inputs
  ///          the facts that went in
  /// @param sources
  ///          of the inputs and events
  record Computed(String formula, String reference, List<FactId> inputs, List<Source> sources) implements Provenance {
    public Computed {
      inputs = List.copyOf(inputs);
      sources = List.copyOf(sources);
    }
  }
}
