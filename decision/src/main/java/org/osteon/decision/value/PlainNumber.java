package org.osteon.decision.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A number that people like to read, out of an interval.
final class PlainNumber {

  private PlainNumber() {}

  /// A closed end if there is one, else the shortest number near the middle.
  static BigDecimal in(Interval<BigDecimal> interval) {
    if (!interval.lowOpen()) {
      return interval.low();
    }
    if (!interval.highOpen()) {
      return interval.high();
    }
    var middle = interval.low().add(interval.high()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    for (int scale = 0; scale < middle.scale(); scale++) {
      var rounded = middle.setScale(scale, RoundingMode.HALF_UP);
      if (interval.contains(rounded)) {
        return rounded;
      }
    }
    // Two numbers of 34 and more digits may have a middle that DECIMAL128 rounds onto an end; the exact one never is.
    return interval.contains(middle) ? middle : interval.low().add(interval.high()).multiply(new BigDecimal("0.5"));
  }
}
