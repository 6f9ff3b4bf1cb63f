package org.osteon.decision.evaluate;

import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// How a domain is cut into finitely many elementary classes, so that every cell accepts whole classes only.
sealed interface Axis permits ListedAxis, OrderedAxis {

  int size();

  /// The class of one value of the domain.
  int classOf(Value value);

  /// The class that a set of values lies in, or -1 when it touches several.
  int single(ValueSet values);

  /// The classes that a set of values touches.
  long[] touched(ValueSet values);

  /// The values of one class.
  ValueSet values(int valueClass);
}
