package org.osteon.decision.value;

import org.osteon.decision.diagnostic.OsteonBugException;

/// A non-empty interval with two ends, each open or closed. A single point is closed at both.
public record Interval<T extends Comparable<? super T>>(T low, boolean lowOpen, T high, boolean highOpen) {

  public Interval {
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
      throw new OsteonBugException("An interval must not be empty.");
    }
  }

  public static <T extends Comparable<? super T>> Interval<T> closed(T low, T high) {
    return new Interval<>(low, false, high, false);
  }

  public static <T extends Comparable<? super T>> Interval<T> point(T at) {
    return closed(at, at);
  }

  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  public boolean contains(T value) {
    int below = low.compareTo(value);
    int above = value.compareTo(high);
    return (below < 0 || (below == 0 && !lowOpen)) && (above < 0 || (above == 0 && !highOpen));
  }
}
