package org.osteon.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.CaseEvaluation;

/// Complete cases out of cases in which not all is known: what a vignette says stays, and each fact that it leaves open gets
/// one of the answers that the tables tell apart, where they end or anywhere within.
final class VignetteCases {

  private final SplittableRandom random;

  VignetteCases(SplittableRandom random) {
    this.random = random;
  }

  /// One completion of a case.
  ///
  /// @param atEnds
  ///          whether numbers and days stand at the ends of what is possible, where tables are most easily wrong
  Map<FactId, Value> complete(CaseEvaluation evaluation, boolean atEnds) {
    var values = new LinkedHashMap<FactId, Value>();
    for (var fact : evaluation.facts().dictionary().facts()) {
      var answers = evaluation.answers(fact);
      // None is told apart where no table asks about the fact.
      values.put(fact, value(answers.isEmpty() ? evaluation.facts().get(fact) : oneOf(answers), atEnds));
    }
    return values;
  }

  private Value value(ValueSet set, boolean atEnds) {
    return switch (set) {
      case ValueSet.Names names -> new Value.Name(oneOf(List.copyOf(names.names())));
      case ValueSet.Flags flags -> Value.of(flags.mayBeTrue() && (!flags.mayBeFalse() || random.nextBoolean()));
      case ValueSet.Numbers numbers -> new Value.Decimal(number(oneOf(numbers.intervals()), atEnds));
      case ValueSet.Days days -> new Value.Day(day(oneOf(days.intervals()), atEnds));
      case ValueSet.Sets sets -> Value.Elements.of(elements(oneOf(sets.ranges())));
    };
  }

  private BigDecimal number(Interval<BigDecimal> interval, boolean atEnds) {
    if (interval.isPoint()) {
      return interval.low();
    }
    var share = new BigDecimal(1 + random.nextInt(998)).movePointLeft(3);
    var inside = interval.low().add(interval.high().subtract(interval.low()).multiply(share), MathContext.DECIMAL32);
    var end = random.nextBoolean() ? interval.low() : interval.high();
    if (interval.contains(end) && (atEnds || !interval.contains(inside))) {
      return end;
    }
    return interval.contains(inside) ? inside : middle(interval);
  }

  private static BigDecimal middle(Interval<BigDecimal> interval) {
    return interval.low().add(interval.high()).divide(BigDecimal.TWO);
  }

  private LocalDate day(Interval<LocalDate> interval, boolean atEnds) {
    var first = interval.lowOpen() ? interval.low().plusDays(1) : interval.low();
    var last = interval.highOpen() ? interval.high().minusDays(1) : interval.high();
    if (atEnds) {
      return random.nextBoolean() ? first : last;
    }
    return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
  }

  private List<String> elements(SetRange range) {
    var elements = new TreeSet<>(range.must());
    range.may().stream().sorted().filter(_ -> random.nextInt(4) == 0).forEach(elements::add);
    return new ArrayList<>(elements);
  }

  private <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
