package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;

/// Says regions in words.
final class RegionWords {

  private final Function<FactId, Domain> domains;

  /// @param domains the domain of each fact that regions name
  RegionWords(Function<FactId, Domain> domains) {
    this.domains = domains;
  }

  static RegionWords of(Dictionary dictionary) {
    return new RegionWords(fact -> {
      int index = dictionary.indexOf(fact);
      // A parameter of a table is in no dictionary; what is said of it then says nothing of its limits.
      return index < 0 ? new Domain.BooleanDomain() : dictionary.domain(index);
    });
  }

  String text(Region region) {
    return region.conditions().isEmpty()
        ? "every case"
        : region.conditions().entrySet().stream()
            .map(condition -> condition(condition.getKey(), condition.getValue()))
            .collect(Collectors.joining(" and "));
  }

  private String condition(FactId fact, ValueSet values) {
    var domain = domains.apply(fact);
    return switch (values) {
      case ValueSet.Names names -> fact + " " + names(names, domain);
      case ValueSet.Flags flags -> fact + (flags.mayBeTrue() ? " true" : " false");
      case ValueSet.Numbers numbers -> domain instanceof Domain.NumberDomain range
          ? either(numbers.intervals().stream().map(it -> fact + " " + interval(it, range.min(), range.max())))
          : either(numbers.intervals().stream().map(it -> fact + " " + between(it)));
      case ValueSet.Days days -> domain instanceof Domain.DateDomain range
          ? either(days.intervals().stream().map(it -> fact + " " + interval(it, range.first(), range.last())))
          : either(days.intervals().stream().map(it -> fact + " " + between(it)));
      case ValueSet.Sets sets -> domain instanceof Domain.SetDomain all
          ? either(sets.ranges().stream().map(range -> fact + " " + range(range, all)))
          : fact + " one of several sets";
    };
  }

  private static String either(java.util.stream.Stream<String> parts) {
    var list = parts.toList();
    return list.size() == 1 ? list.getFirst() : list.stream().collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String names(ValueSet.Names names, Domain domain) {
    var chosen = List.copyOf(names.names());
    if (domain instanceof Domain.EnumDomain all && chosen.size() * 2 > all.names().size()
        && chosen.size() < all.names().size()) {
      return "other than " + all.names().stream().filter(name -> !chosen.contains(name))
          .collect(Collectors.joining(", "));
    }
    var order = domain instanceof Domain.EnumDomain all ? all.names() : chosen;
    return order.stream().filter(chosen::contains).collect(Collectors.joining(" or "));
  }

  private static <T extends Comparable<? super T>> String interval(Interval<T> it, T min, T max) {
    boolean fromStart = !it.lowOpen() && it.low().compareTo(min) == 0;
    boolean toEnd = !it.highOpen() && it.high().compareTo(max) == 0;
    if (it.isPoint() || fromStart == toEnd) {
      return between(it);
    }
    return fromStart ? (it.highOpen() ? "< " : "<= ") + plain(it.high())
        : (it.lowOpen() ? "> " : ">= ") + plain(it.low());
  }

  private static <T extends Comparable<? super T>> String between(Interval<T> it) {
    return it.isPoint()
        ? plain(it.low())
        : (it.lowOpen() ? "(" : "[") + plain(it.low()) + ".." + plain(it.high()) + (it.highOpen() ? ")" : "]");
  }

  private static <T> String plain(T end) {
    return end instanceof java.math.BigDecimal number ? number.toPlainString() : end.toString();
  }

  private static String range(SetRange range, Domain.SetDomain all) {
    var parts = new ArrayList<String>();
    if (!range.must().isEmpty()) {
      parts.add("with " + String.join(", ", new TreeSet<>(range.must())));
    }
    var outside = all.elements().stream().filter(name -> !range.may().contains(name)).toList();
    if (range.may().isEmpty()) {
      parts.add("none");
    } else if (!outside.isEmpty() && range.may().size() == range.must().size()) {
      parts.add("only");
    } else if (!outside.isEmpty()) {
      parts.add("without " + String.join(", ", outside));
    }
    return String.join(" ", parts);
  }
}
