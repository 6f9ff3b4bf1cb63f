package org.osteon.decision.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Where generators draw their choices from: a list of whole numbers, replayed first and then drawn from a seed. Smaller
/// numbers mean simpler values, so that a shorter list of smaller numbers is a simpler example.
public final class Draw {

  private final List<Integer> replay;
  private final SplittableRandom random;
  private final boolean growing;
  private final List<Integer> drawn = new ArrayList<>();

  private Draw(List<Integer> replay, SplittableRandom random, boolean growing) {
    this.replay = replay;
    this.random = random;
    this.growing = growing;
  }

  /// Choices drawn from a seed.
  public static Draw of(long seed) {
    return new Draw(List.of(), new SplittableRandom(seed), true);
  }

  /// Given choices, and zero for everything after them.
  static Draw replaying(List<Integer> choices) {
    return new Draw(choices, new SplittableRandom(0), false);
  }

  List<Integer> drawn() {
    return List.copyOf(drawn);
  }

  /// A number from 0 to `bound - 1`.
  public int below(int bound) {
    int at = drawn.size();
    int choice = at < replay.size()
        ? Math.min(replay.get(at), bound - 1)
        : growing && bound > 1 ? random.nextInt(bound) : 0;
    drawn.add(choice);
    return choice;
  }

  /// A number from `low` to `high`, both included.
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /// True in `percent` of a hundred draws.
  public boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  public <T> T oneOf(List<T> options) {
    return options.get(below(options.size()));
  }

  /// Some of the options in their order, perhaps none.
  public <T> List<T> someOf(List<T> options) {
    return options.stream().filter(_ -> chance(50)).toList();
  }

  /// Some of the options in their order, at least one.
  public <T> List<T> atLeastOneOf(List<T> options) {
    var some = someOf(options);
    return some.isEmpty() ? List.of(oneOf(options)) : some;
  }
}
