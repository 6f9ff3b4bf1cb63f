package org.osteon.decision.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Algebra of finite unions of intervals. Every result is in normal form: sorted, disjoint, touching ones joined.
final class Intervals {

  private Intervals() {}

  static <T extends Comparable<? super T>> List<Interval<T>> normal(List<Interval<T>> intervals) {
    var sorted = new ArrayList<>(intervals);
    sorted.sort(Comparator.comparing((Interval<T> it) -> it, Intervals::compareLow));
    var result = new ArrayList<Interval<T>>();
    for (var next : sorted) {
      if (!result.isEmpty() && touches(result.getLast(), next)) {
        result.add(join(result.removeLast(), next));
      } else {
        result.add(next);
      }
    }
    return List.copyOf(result);
  }

  static <T extends Comparable<? super T>> List<Interval<T>> union(List<Interval<T>> left, List<Interval<T>> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    return normal(all);
  }

  static <T extends Comparable<? super T>> List<Interval<T>> intersect(List<Interval<T>> left,
      List<Interval<T>> right) {
    var result = new ArrayList<Interval<T>>();
    for (var a : left) {
      for (var b : right) {
        var low = compareLow(a, b) >= 0 ? a : b;
        var high = compareHigh(a, b) <= 0 ? a : b;
        add(result, low.low(), low.lowOpen(), high.high(), high.highOpen());
      }
    }
    return normal(result);
  }

  static <T extends Comparable<? super T>> List<Interval<T>> minus(List<Interval<T>> left, List<Interval<T>> right) {
    List<Interval<T>> rest = left;
    for (var cut : right) {
      var next = new ArrayList<Interval<T>>();
      for (var piece : rest) {
        remove(piece, cut, next);
      }
      rest = next;
    }
    return normal(rest);
  }

  private static <T extends Comparable<? super T>> void remove(Interval<T> piece, Interval<T> cut,
      List<Interval<T>> into) {
    if (intersect(List.of(piece), List.of(cut)).isEmpty()) {
      into.add(piece);
      return;
    }
    if (compareLow(piece, cut) < 0) {
      add(into, piece.low(), piece.lowOpen(), cut.low(), !cut.lowOpen());
    }
    if (compareHigh(piece, cut) > 0) {
      add(into, cut.high(), !cut.highOpen(), piece.high(), piece.highOpen());
    }
  }

  private static <T extends Comparable<? super T>> void add(List<Interval<T>> into, T low, boolean lowOpen, T high,
      boolean highOpen) {
    int order = low.compareTo(high);
    if (order < 0 || (order == 0 && !lowOpen && !highOpen)) {
      into.add(new Interval<>(low, lowOpen, high, highOpen));
    }
  }

  private static <T extends Comparable<? super T>> int compareLow(Interval<T> a, Interval<T> b) {
    int order = a.low().compareTo(b.low());
    return order != 0 ? order : Boolean.compare(a.lowOpen(), b.lowOpen());
  }

  private static <T extends Comparable<? super T>> int compareHigh(Interval<T> a, Interval<T> b) {
    int order = a.high().compareTo(b.high());
    return order != 0 ? order : Boolean.compare(b.highOpen(), a.highOpen());
  }

  private static <T extends Comparable<? super T>> boolean touches(Interval<T> first, Interval<T> second) {
    int order = first.high().compareTo(second.low());
    return order > 0 || (order == 0 && !(first.highOpen() && second.lowOpen()));
  }

  private static <T extends Comparable<? super T>> Interval<T> join(Interval<T> first, Interval<T> second) {
    var high = compareHigh(first, second) >= 0 ? first : second;
    return new Interval<>(first.low(), first.lowOpen(), high.high(), high.highOpen());
  }
}
