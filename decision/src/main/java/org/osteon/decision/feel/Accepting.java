package org.osteon.decision.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// The set of values of a domain that a cell accepts.
final class Accepting {

  private Accepting() {}

  static ValueSet accepted(UnaryTests tests, Domain domain) {
    return switch (tests) {
      case UnaryTests.Any _ -> domain.all();
      case UnaryTests.AnyOf list -> any(list.tests(), domain);
    };
  }

  private static ValueSet any(List<UnaryTest> tests, Domain domain) {
    var result = domain.none();
    for (var test : tests) {
      result = result.union(one(test, domain));
    }
    return result;
  }

  private static ValueSet one(UnaryTest test, Domain domain) {
    if (test instanceof UnaryTest.Not not) {
      return any(not.tests(), domain).complement(domain);
    }
    return switch (domain) {
      case Domain.EnumDomain _,Domain.BooleanDomain _ -> listed(test).intersect(domain.all());
      case Domain.NumberDomain number -> numbers(test, number);
      case Domain.DateDomain date -> days(test, date);
      case Domain.SetDomain set -> new ValueSet.Sets(sets(test, set.elements()));
    };
  }

  private static ValueSet listed(UnaryTest test) {
    if (test instanceof UnaryTest.Equal equal) {
      return ValueSet.of(equal.literal());
    }
    throw illTyped(test);
  }

  private static ValueSet numbers(UnaryTest test, Domain.NumberDomain domain) {
    var min = domain.min();
    var max = domain.max();
    return switch (test) {
      case UnaryTest.Equal equal -> ValueSet.of(equal.literal()).intersect(domain.all());
      case UnaryTest.Compare compare ->
        new ValueSet.Numbers(side(compare.comparison(), number(compare.literal()), min, max));
      case UnaryTest.Range range -> new ValueSet.Numbers(
          between(number(range.low()), range.lowOpen(), number(range.high()), range.highOpen()))
          .intersect(domain.all());
      case UnaryTest.Not _,UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> throw illTyped(test);
    };
  }

  private static ValueSet days(UnaryTest test, Domain.DateDomain domain) {
    return switch (test) {
      case UnaryTest.Equal equal -> ValueSet.of(equal.literal()).intersect(domain.all());
      case UnaryTest.Compare compare -> new ValueSet.Days(
          side(compare.comparison(), day(compare.literal()), domain.first(), domain.last()));
      case UnaryTest.Range range ->
        new ValueSet.Days(between(day(range.low()), range.lowOpen(), day(range.high()), range.highOpen()))
            .intersect(domain.all());
      case UnaryTest.Not _,UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> throw illTyped(test);
    };
  }

  /// The part of a closed range on one side of a literal, which may itself be outside the range.
  private static <T extends Comparable<? super T>> List<Interval<T>> side(UnaryTest.Comparison comparison, T at, T min,
      T max) {
    return switch (comparison) {
      case LESS -> at.compareTo(max) > 0 ? between(min, false, max, false) : between(min, false, at, true);
      case AT_MOST -> at.compareTo(max) > 0 ? between(min, false, max, false) : between(min, false, at, false);
      case MORE -> at.compareTo(min) < 0 ? between(min, false, max, false) : between(at, true, max, false);
      case AT_LEAST -> at.compareTo(min) < 0 ? between(min, false, max, false) : between(at, false, max, false);
    };
  }

  private static <T extends Comparable<? super T>> List<Interval<T>> between(T low, boolean lowOpen, T high,
      boolean highOpen) {
    int order = low.compareTo(high);
    boolean empty = order > 0 || (order == 0 && (lowOpen || highOpen));
    return empty ? List.of() : List.of(new Interval<>(low, lowOpen, high, highOpen));
  }

  private static List<SetRange> sets(UnaryTest test, List<String> elements) {
    return switch (test) {
      case UnaryTest.Equal(Value.Name(var name)) when name.equals("none") ->
        List.of(SetRange.exactly(Set.of()));
      case UnaryTest.Equal(Value.Name(var name)) when name.equals("any") -> nonEmpty(elements);
      case UnaryTest.Equal(Value.Name(var name)) -> containing(List.of(name), elements);
      case UnaryTest.AllOf all -> containing(all.elements(), elements);
      case UnaryTest.OnlyOf only -> nonEmpty(only.elements().stream().filter(elements::contains).toList());
      case UnaryTest.Equal _,UnaryTest.Compare _,UnaryTest.Range _,UnaryTest.Not _ -> throw illTyped(test);
    };
  }

  private static List<SetRange> containing(List<String> needed, List<String> elements) {
    return elements.containsAll(needed)
        ? List.of(new SetRange(Set.copyOf(needed), Set.copyOf(elements)))
        : List.of();
  }

  /// All non-empty subsets, told apart by the first element they have.
  private static List<SetRange> nonEmpty(List<String> elements) {
    var result = new ArrayList<SetRange>();
    for (int first = 0; first < elements.size(); first++) {
      result.add(new SetRange(Set.of(elements.get(first)),
          Set.copyOf(elements.subList(first, elements.size()))));
    }
    return result;
  }

  private static BigDecimal number(Value literal) {
    if (literal instanceof Value.Decimal number) {
      return number.value();
    }
    throw new OsteonBugException(literal.text() + " is no number.");
  }

  private static LocalDate day(Value literal) {
    if (literal instanceof Value.Day day) {
      return day.date();
    }
    throw new OsteonBugException(literal.text() + " is no day.");
  }

  private static OsteonBugException illTyped(UnaryTest test) {
    return new OsteonBugException("The cell " + UnaryTests.of(test).text() + " does not fit its column.");
  }
}
