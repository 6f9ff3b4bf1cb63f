package org.osteon.fhir.terminology;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What coded statements say about one fact with named values.
public sealed interface Meaning {

  /// They leave some values.
  ///
  /// @param names
  ///          the values left: one when they say it exactly; at least one
  /// @param used
  ///          paths of the codings and texts that say so
  /// @param fromText
  ///          whether only free text said so
  record Values(SortedSet<String> names, List<String> used, boolean fromText) implements Meaning {
    public Values {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
      used = List.copyOf(used);
    }
  }

  /// Two codings leave nothing in common. Each reading stands for itself.
  ///
  /// @param readings
  ///          at least two
  record Contradiction(List<Values> readings) implements Meaning {
    public Contradiction {
      readings = List.copyOf(readings);
    }
  }

  /// They say nothing that is understood.
  record NotUnderstood() implements Meaning {}

  NotUnderstood NOT_UNDERSTOOD = new NotUnderstood();
}
