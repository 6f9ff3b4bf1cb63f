package org.osteon.planning.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.osteon.decision.value.Domain.NumberDomain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet.Numbers;

/// Sets of numbers in plain words: `≥ 60 mL/min/1.73 m²`, `5 to 8`, `under 18 years`.
final class NumberWords {
  private static final MathContext SHOWN = new MathContext(5, RoundingMode.HALF_EVEN);

  private final NumberDomain domain;
  private final String suffix;

  NumberWords(NumberDomain domain, String unitCode) {
    this.domain = domain;
    this.suffix = UnitWords.suffix(unitCode);
  }

  String of(Numbers numbers) {
    return numbers.intervals().stream().map(this::words).collect(Collectors.joining(" or "));
  }

  private String words(Interval<BigDecimal> interval) {
    boolean fromStart = interval.low().compareTo(domain.min()) <= 0;
    boolean toEnd = interval.high().compareTo(domain.max()) >= 0;
    if (interval.isPoint()) {
      return plain(interval.low()) + suffix;
    }
    if (fromStart && toEnd) {
      return "any value";
    }
    if (toEnd) {
      return (interval.lowOpen() ? "> " : "≥ ") + plain(interval.low()) + suffix;
    }
    if (fromStart) {
      return (interval.highOpen() ? "< " : "≤ ") + plain(interval.high()) + suffix;
    }
    return between(interval) + suffix;
  }

  private static String between(Interval<BigDecimal> interval) {
    if (!interval.lowOpen() && !interval.highOpen()) {
      return plain(interval.low()) + " to " + plain(interval.high());
    }
    return (interval.lowOpen() ? "> " : "≥ ") + plain(interval.low()) + " and "
        + (interval.highOpen() ? "< " : "≤ ") + plain(interval.high());
  }

  /// For reading only: five digits are more than any of these measurements has. Nothing is computed from the words.
  private static String plain(BigDecimal number) {
    return number.precision() <= SHOWN.getPrecision()
        ? number.toPlainString()
        : number.round(SHOWN).stripTrailingZeros().toPlainString();
  }
}
