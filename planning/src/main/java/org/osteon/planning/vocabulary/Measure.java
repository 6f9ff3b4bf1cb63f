package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import org.osteon.planning.quantity.Unit;

/// How the values of a fact are measured.
public sealed interface Measure {

  /// The fact is no number.
  record None() implements Measure {}

  /// A number in one unit; tables, conversions and the plan use this unit.
  ///
  /// @param step
  ///          the distance between two values that can occur, such as 1 for a grade and 10 for Karnofsky; 0 when any
  ///          decimal can
  /// @param substance
  ///          lets mass and amount of this substance convert; empty when nothing does
  /// @param upperLimitRatio
  ///          the computed fact that holds value ÷ upper limit of normal; empty when there is none
  record In(Unit unit, BigDecimal step, String substance, String upperLimitRatio) implements Measure {}
}
