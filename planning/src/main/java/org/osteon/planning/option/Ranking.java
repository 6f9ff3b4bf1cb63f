package org.osteon.planning.option;

import java.util.Comparator;
import java.util.List;

/// The order in which a plan lists options. Deterministic: what the keys leave equal stays in the order of the tables.
///
/// Source: docs/decisions/0006-options.md, section Order.
final class Ranking {

  private static final List<String> STRENGTHS = List.of("strong", "moderate", "weak");

  private static final Comparator<Option> FIRST = Comparator.<Option, Boolean>comparing(option -> option
      .status() == OptionStatus.BLOCKED).thenComparing(Option::slot).thenComparing(Option::status);

  private static final Comparator<Option> LAST = Comparator.<Option>comparingInt(option -> -authorities(option,
      Position.RECOMMEND)).thenComparingInt(Ranking::strength).thenComparingInt(option -> -authorities(option,
          Position.RECOMMEND) - authorities(option, Position.CONSIDER));

  private static final Comparator<Option> WITHOUT_POLICY = FIRST.thenComparing(LAST);

  private static final Comparator<Option> ORDER = FIRST.thenComparingInt(option -> Preference.rank(option
      .preferences())).thenComparing(LAST);

  private Ranking() {}

  static List<Option> of(List<Option> options) {
    var ranked = options.stream().sorted(ORDER).toList();
    var before = options.stream().sorted(WITHOUT_POLICY).toList();
    return ranked.stream().map(option -> option.preferences().isEmpty()
        ? option
        : option.passing(passed(option, before, ranked))).toList();
  }

  /// The labels of the options whose place against this one is another with policy than without.
  private static List<String> passed(Option option, List<Option> before, List<Option> ranked) {
    int then = before.indexOf(option);
    int now = ranked.indexOf(option);
    boolean isAhead = Preference.rank(option.preferences()) < 0;
    return ranked.stream().filter(other -> !other.equals(option)).filter(other -> {
      boolean wasBehind = before.indexOf(other) > then;
      boolean isBehind = ranked.indexOf(other) > now;
      return wasBehind != isBehind && isBehind == isAhead;
    }).map(Option::label).toList();
  }

  private static int authorities(Option option, Position position) {
    return (int) option.authorities().stream().filter(it -> it.certain() && it.position() == position).map(it -> it
        .citation().authority()).distinct().count();
  }

  private static int strength(Option option) {
    return option.authorities().stream().filter(it -> it.certain() && it.position() != Position.AGAINST).mapToInt(
        it -> rank(it.citation().strength())).min().orElse(STRENGTHS.size());
  }

  private static int rank(String strength) {
    int index = STRENGTHS.indexOf(strength);
    return index < 0 ? STRENGTHS.size() : index;
  }
}
