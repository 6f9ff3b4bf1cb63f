package org.osteon.decision.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.diagnostic.OsteonBugException;

/// What is known of a set: it has all of `must` and nothing outside `may`.
///
/// @param must
///          a subset of `may`
public record SetRange(Set<String> must, Set<String> may) {

  public SetRange {
    must = Collections.unmodifiableSet(new TreeSet<>(must));
    may = Collections.unmodifiableSet(new TreeSet<>(may));
    if (!may.containsAll(must)) {
      throw new OsteonBugException("What a set must have it also may have.");
    }
  }

  /// One exact set.
  public static SetRange exactly(Set<String> elements) {
    return new SetRange(elements, elements);
  }

  public boolean contains(Set<String> elements) {
    return elements.containsAll(must) && may.containsAll(elements);
  }

  /// The sets that are in both ranges; empty when there is none.
  public Optional<SetRange> intersect(SetRange other) {
    var both = new TreeSet<>(may);
    both.retainAll(other.may);
    var needed = new TreeSet<>(must);
    needed.addAll(other.must);
    return both.containsAll(needed) ? Optional.of(new SetRange(needed, both)) : Optional.empty();
  }

  /// The narrowest range that holds both.
  public SetRange hull(SetRange other) {
    var shared = new TreeSet<>(must);
    shared.retainAll(other.must);
    var allowed = new TreeSet<>(may);
    allowed.addAll(other.may);
    return new SetRange(shared, allowed);
  }

  /// The sets of this range outside the other, as disjoint ranges: the first broken condition of the other tells them
  /// apart.
  List<SetRange> minus(SetRange other) {
    var result = new ArrayList<SetRange>();
    var needed = new TreeSet<>(must);
    var allowed = new TreeSet<>(may);
    for (var name : new TreeSet<>(other.must)) {
      if (!needed.contains(name)) {
        var without = new TreeSet<>(allowed);
        if (without.remove(name)) {
          result.add(new SetRange(needed, without));
          needed.add(name);
        } else {
          result.add(new SetRange(needed, allowed));
          return result;
        }
      }
    }
    var outside = new TreeSet<>(allowed);
    outside.removeAll(other.may);
    for (var name : outside) {
      var with = new TreeSet<>(needed);
      with.add(name);
      result.add(new SetRange(with, allowed));
      if (needed.contains(name)) {
        return result;
      }
      allowed.remove(name);
    }
    return result;
  }
}
