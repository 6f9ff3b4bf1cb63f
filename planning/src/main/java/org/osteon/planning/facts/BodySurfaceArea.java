package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.FactId;
import org.osteon.planning.vocabulary.FactDefinition;

/// Body surface area in m² by Mosteller: the square root of height (cm) × weight (kg) ÷ 3600.
///
/// Source: Mosteller RD, N Engl J Med 1987;317:1098 (formula seen in the evidence review 2026-11, formulas section 1).
final class BodySurfaceArea implements Formula {
  static final FactId HEIGHT = new FactId("height");
  static final FactId WEIGHT = new FactId("weight");
  static final String NAME = "Mosteller";
  static final String REFERENCE = "Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098";

  private static final BigDecimal DIVISOR = BigDecimal.valueOf(3600);

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    return Range.of(HEIGHT, board).flatMap(height -> Range.of(WEIGHT, board).map(weight -> Conclusion.of(Range.results(
        BodySurfaceArea::mosteller, height, weight), NAME, REFERENCE, board, HEIGHT, WEIGHT)));
  }

  /// @param heightAndWeight
  ///          cm and kg
  static BigDecimal mosteller(List<BigDecimal> heightAndWeight) {
    return heightAndWeight.getFirst().multiply(heightAndWeight.getLast()).divide(DIVISOR, MathContext.DECIMAL128).sqrt(
        MathContext.DECIMAL64);
  }
}
