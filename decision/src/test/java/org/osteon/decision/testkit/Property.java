package org.osteon.decision.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs a check on many generated examples. The first that fails is made simpler while it still fails, and reported with the
/// seed that brings it back. `-Dosteon.properties.factor=10` runs ten times as many; `-Dosteon.properties.seed=…` one.
public final class Property {

  private static final int SHRINKS = 3000;

  private Property() {}

  public static void check(int examples, Consumer<Draw> property) {
    var seed = Long.getLong("osteon.properties.seed");
    if (seed != null) {
      run(seed, property);
      return;
    }
    int all = examples * Integer.getInteger("osteon.properties.factor", 1);
    for (long i = 1; i <= all; i++) {
      run(i, property);
    }
  }

  private static void run(long seed, Consumer<Draw> property) {
    var draw = Draw.of(seed);
    try {
      property.accept(draw);
    } catch (RuntimeException | AssertionError failure) {
      var simplest = shrink(draw.drawn(), failure, property);
      throw new AssertionError("Fails with -Dosteon.properties.seed=" + seed + ", simplest choices "
          + simplest.choices() + "\n" + simplest.failure().getMessage(), simplest.failure());
    }
  }

  private record Failure(List<Integer> choices, Throwable failure) {}

  private static Failure shrink(List<Integer> choices, Throwable failure, Consumer<Draw> property) {
    var best = new Failure(choices, failure);
    int tries = 0;
    for (boolean better = true; better && tries < SHRINKS;) {
      better = false;
      for (var candidate : simpler(best.choices())) {
        tries++;
        var failed = fails(candidate, property);
        if (!failed.isEmpty()) {
          best = failed.getFirst();
          better = true;
          break;
        }
        if (tries >= SHRINKS) {
          break;
        }
      }
    }
    return best;
  }

  private static List<Failure> fails(List<Integer> choices, Consumer<Draw> property) {
    var draw = Draw.replaying(choices);
    try {
      property.accept(draw);
      return List.of();
    } catch (RuntimeException | AssertionError failure) {
      return List.of(new Failure(choices, failure));
    }
  }

  /// Runs of choices left out, then single choices made zero, halved, or one less.
  private static List<List<Integer>> simpler(List<Integer> choices) {
    var result = new ArrayList<List<Integer>>();
    for (int length = choices.size() / 2; length >= 1; length /= 2) {
      for (int from = 0; from + length <= choices.size(); from += length) {
        var shorter = new ArrayList<>(choices.subList(0, from));
        shorter.addAll(choices.subList(from + length, choices.size()));
        result.add(shorter);
      }
    }
    for (int i = 0; i < choices.size(); i++) {
      int choice = choices.get(i);
      for (int smaller : choice == 0 ? new int[0] : new int[]{0, choice / 2, choice - 1}) {
        if (smaller < choice) {
          var changed = new ArrayList<>(choices);
          changed.set(i, smaller);
          result.add(changed);
        }
      }
    }
    return result;
  }
}
