package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.FactDefinition;

/// How active the patient is, from the scale that was recorded. Scales are never converted into one another: each is
/// read
/// into three classes, and when several were recorded the worse class counts. Karnofsky counts from 16 years, Lansky
/// under
/// 16.
///
/// Source: HemOnc.org performance status scales (ECOG, Karnofsky, Lansky); evidence review 2026-11, staging section 6.
final class PerformanceClass implements Formula {
  private static final FactId AGE = new FactId("age");
  private static final int ADULT_SCALE_FROM = 16;

  /// From best to worst.
  private static final List<String> CLASSES = List.of("good", "limited", "poor");

  /// One scale: where each class begins and ends, in the order of the classes.
  private record Scale(FactId fact, List<Interval<BigDecimal>> classes) {
    Scale(String fact, int... ends) {
      this(new FactId(fact), List.of(between(ends[0], ends[1]), between(ends[2], ends[3]), between(ends[4], ends[5])));
    }

    private static Interval<BigDecimal> between(int low, int high) {
      return Interval.closed(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    Set<Integer> possible(FactBoard board) {
      var possible = new TreeSet<Integer>();
      for (int index = 0; index < classes.size(); index++) {
        if (!board.values(fact).intersect(ValueSet.Numbers.of(classes.get(index))).isEmpty()) {
          possible.add(index);
        }
      }
      return possible;
    }
  }

  private static final Scale ECOG = new Scale("ecog", 0, 1, 2, 2, 3, 4);
  private static final Scale KARNOFSKY = new Scale("karnofsky", 70, 100, 50, 60, 0, 40);
  private static final Scale LANSKY = new Scale("lansky", 70, 100, 50, 60, 0, 40);

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var scales = new ArrayList<Scale>();
    scales.add(ECOG);
    if (mayBe(board, ADULT_SCALE_FROM, 120)) {
      scales.add(KARNOFSKY);
    }
    if (mayBe(board, 0, ADULT_SCALE_FROM - 1)) {
      scales.add(LANSKY);
    }
    scales.removeIf(scale -> !board.isNarrowed(scale.fact()));
    if (scales.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> worst = Set.of(0);
    for (var scale : scales) {
      var combined = new TreeSet<Integer>();
      for (int one : worst) {
        scale.possible(board).forEach(other -> combined.add(Math.max(one, other)));
      }
      worst = combined;
    }
    var names = worst.stream().map(CLASSES::get).toArray(String[]::new);
    var inputs = scales.stream().map(Scale::fact).toArray(FactId[]::new);
    return Optional.of(Conclusion.of(ValueSet.Names.of(names), "class of the recorded scale, the worse of several",
        "HemOnc.org performance status scales", board, inputs));
  }

  private static boolean mayBe(FactBoard board, int from, int to) {
    return !board.values(AGE)
        .intersect(ValueSet.Numbers.of(Interval.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(
            to))))
        .isEmpty();
  }
}
