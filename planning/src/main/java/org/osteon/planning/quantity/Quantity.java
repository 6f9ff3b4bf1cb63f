package org.osteon.planning.quantity;

import java.math.BigDecimal;

/// An exact decimal with its unit, as it was recorded. Conversion is asked for by name: [Units#convert].
public record Quantity(BigDecimal value, Unit unit) {

  /// The amount as people write it, such as `0.7 mg/dL`; the unit `1` is left out.
  public String text() {
    var number = value.toPlainString();
    return unit.code().equals("1") ? number : number + " " + unit.code();
  }
}
