package org.osteon.planning.option;

import java.util.Comparator;
import java.util.List;

/// The order in which a plan lists options. Deterministic: what the keys leave equal stays in the order of the tables.
///
/// Source: docs/decisions/0006-options.md, section Order.
final class Ranking {

  private static final List<String> STRENGTHS = List.of("strong", "moderate", "weak");

  private static final Comparator<Option> ORDER = Comparator.<Option, Boolean>comparing(option -> option
      .status() == OptionStatus.BLOCKED).thenComparing(Option::slot).thenComparing(Option::status)
      .thenComparingInt(option -> Preference.rank(option
          .preferences()))
      .thenComparingInt(
          option -> -authorities(option, Position.RECOMMEND))
      .thenComparingInt(Ranking::strength).thenComparingInt(
          option -> -authorities(option, Position.RECOMMEND) - authorities(option, Position.CONSIDER));

  private Ranking() {}

  static List<Option> of(List<Option> options) {
    return options.stream().sorted(ORDER).toList();
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
