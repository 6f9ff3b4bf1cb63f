package org.osteon.decision.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Names that somebody may have meant.
public final class NearMisses {

  private static final int SHOWN = 3;

  private NearMisses() {}

  /// The known names nearest to a wrong one, nearest first, at most three; empty when none is near.
  public static List<String> of(String wrong, Collection<String> known) {
    record Candidate(String name, int distance) {}
    int limit = Math.max(2, wrong.length() / 3);
    return known.stream().distinct().map(name -> new Candidate(name, distance(wrong, name)))
        .filter(candidate -> candidate.distance() <= limit || isPart(wrong, candidate.name()))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).limit(SHOWN)
        .map(Candidate::name).toList();
  }

  /// One sentence of advice, such as ``Maybe write `age` or `stage`.``; empty when no name is near.
  public static List<String> advice(String wrong, Collection<String> known) {
    var near = of(wrong, known);
    return near.isEmpty()
        ? List.of()
        : List.of("Maybe write " + near.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "))
            + ".");
  }

  private static boolean isPart(String wrong, String name) {
    return wrong.length() > 3 && (name.contains(wrong) || (name.length() > 3 && wrong.contains(name)));
  }

  /// The number of letters to insert, delete or replace (Levenshtein), case ignored.
  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
