package org.osteon.planning.facts;

import java.util.Optional;
import org.osteon.planning.vocabulary.FactDefinition;

/// Concludes one fact from others or from events.
interface Formula {

  /// What the formula says; empty when an input that it needs is not known.
  Optional<Conclusion> conclude(FactDefinition fact, FactBoard board);
}
