package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.FactDefinition;

/// Creatinine clearance in mL/min (absolute) by Cockcroft and Gault: (140 − age) × weight × (0.85 if female) ÷ (72 ×
/// Scr), Scr
/// in mg/dL, actual weight. For adults; unreliable after amputation and with muscle loss.
///
/// Source: Cockcroft DW, Gault MH, Nephron 1976;16:31 (formula seen in the evidence review 2026-11, formulas section 2).
final class CreatinineClearance implements Formula {
  private static final String REFERENCE = "Cockcroft DW, Gault MH. Nephron 1976;16:31";
  private static final BigDecimal FEMALE = new BigDecimal("0.85");
  private static final BigDecimal YEARS = BigDecimal.valueOf(140);
  private static final BigDecimal DIVISOR = BigDecimal.valueOf(72);

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var age = Range.of(EstimatedGfr.AGE, board);
    var weight = Range.of(BodySurfaceArea.WEIGHT, board);
    var creatinine = Range.of(EstimatedGfr.CREATININE, board);
    boolean adult = age.isPresent() && age.get().low().intValue() >= 18;
    if (!adult || weight.isEmpty() || creatinine.isEmpty()) {
      return Optional.empty();
    }
    ValueSet all = new ValueSet.Numbers(List.of());
    var sex = board.values(EstimatedGfr.SEX);
    if (!sex.intersect(ValueSet.Names.of("female")).isEmpty()) {
      all = all.union(Range.results(inputs -> clearance(inputs, FEMALE), age.get(), weight.get(), creatinine.get()));
    }
    if (!sex.intersect(ValueSet.Names.of("male")).isEmpty()) {
      all = all.union(Range.results(inputs -> clearance(inputs, BigDecimal.ONE), age.get(), weight.get(), creatinine
          .get()));
    }
    return Optional.of(Conclusion.of(all, "Cockcroft-Gault", REFERENCE, board, EstimatedGfr.AGE, EstimatedGfr.SEX,
        BodySurfaceArea.WEIGHT, EstimatedGfr.CREATININE));
  }

  private static BigDecimal clearance(List<BigDecimal> ageWeightCreatinine, BigDecimal factor) {
    return YEARS.subtract(ageWeightCreatinine.get(0)).multiply(ageWeightCreatinine.get(1)).multiply(factor)
        .divide(DIVISOR
            .multiply(ageWeightCreatinine.get(2)), MathContext.DECIMAL64);
  }
}
