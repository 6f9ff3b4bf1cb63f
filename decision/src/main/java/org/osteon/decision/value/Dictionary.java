package org.osteon.decision.value;

import java.util.List;

/// The facts that tables may ask about, each with its domain and a stable index from 0.
///
/// An implementation never changes: the same fact keeps its index and domain as long as a model lives.
public interface Dictionary {

  /// All facts; the place in the list is the index of the fact.
  List<FactId> facts();

  /// The index of a fact, or -1 when the dictionary does not declare it.
  int indexOf(FactId fact);

  /// The domain of the fact with this index.
  Domain domain(int index);
}
