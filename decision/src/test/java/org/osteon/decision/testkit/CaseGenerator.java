package org.osteon.decision.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;

/// Cases over a dictionary: each fact known, unknown, or known in part.
public final class CaseGenerator {

  private CaseGenerator() {}

  /// A case in which every fact is known.
  public static Facts known(Draw draw, Dictionary dictionary) {
    var builder = Facts.builder(dictionary);
    for (int i = 0; i < dictionary.facts().size(); i++) {
      builder.set(i, ValueSet.of(draw.oneOf(Completions.values(dictionary.domain(i).all()))));
    }
    return builder.build();
  }

  /// A case in which facts may be open.
  public static Facts partial(Draw draw, Dictionary dictionary) {
    var builder = Facts.builder(dictionary);
    for (int i = 0; i < dictionary.facts().size(); i++) {
      switch (draw.below(3)) {
        case 0 -> builder.set(i, ValueSet.of(draw.oneOf(Completions.values(dictionary.domain(i).all()))));
        case 1 -> builder.set(i, part(draw, dictionary.domain(i)));
        default -> {
        }
      }
    }
    return builder.build();
  }

  /// A non-empty part of a domain.
  public static ValueSet part(Draw draw, Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain names -> new ValueSet.Names(Set.copyOf(draw.atLeastOneOf(names.names())));
      case Domain.BooleanDomain _ -> draw.oneOf(List.of(ValueSet.Flags.EITHER, ValueSet.Flags.NO, ValueSet.Flags.YES));
      case Domain.NumberDomain _ -> {
        var intervals = new ArrayList<Interval<BigDecimal>>();
        for (int i = draw.between(1, 2); i > 0; i--) {
          int low = draw.between(0, 2 * CellGenerator.LARGEST);
          int high = draw.between(low, 2 * CellGenerator.LARGEST);
          intervals.add(new Interval<>(half(low), low < high && draw.chance(40), half(high),
              low < high && draw.chance(40)));
        }
        yield new ValueSet.Numbers(intervals);
      }
      case Domain.DateDomain days -> {
        var first = days.first().plusDays(draw.below(CellGenerator.DAYS + 1));
        var last = draw.oneOf(first.datesUntil(days.last().plusDays(1)).toList());
        yield ValueSet.Days.of(Interval.closed(first, last));
      }
      case Domain.SetDomain set -> {
        var may = draw.someOf(set.elements());
        yield ValueSet.Sets.between(Set.copyOf(draw.someOf(may)), Set.copyOf(may));
      }
    };
  }

  /// A case that knows at least as much: one fact of it is known exactly.
  public static Facts refined(Draw draw, Facts facts) {
    int fact = draw.below(facts.dictionary().facts().size());
    var values = Completions.values(facts.get(fact));
    return facts.with(facts.dictionary().facts().get(fact), draw.oneOf(values));
  }

  private static BigDecimal half(int halves) {
    return BigDecimal.valueOf(halves).multiply(new BigDecimal("0.5"));
  }
}
