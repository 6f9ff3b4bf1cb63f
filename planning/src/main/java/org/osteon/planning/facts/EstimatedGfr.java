package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.vocabulary.FactDefinition;

/// Estimated glomerular filtration rate in mL/min/1.73 m²: CKD-EPI 2021 from 18 years, bedside Schwartz from 1 to 17.
///
/// 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 if female; κ 0.7 and α −0.241 if female, 0.9 and
/// −0.302 if male; Scr in mg/dL. Schwartz: 0.413 × height (cm) ÷ Scr. When the age may lie on both sides of 18, both
/// speak;
/// under one year neither does.
///
/// Source: Inker LA et al., N Engl J Med 2021;385:1737 (seen); Schwartz GJ et al., J Am Soc Nephrol 2009;20:629
/// (recalled);
/// evidence review 2026-11, formulas section 2.
final class EstimatedGfr implements Formula {
  static final FactId AGE = new FactId("age");
  static final FactId SEX = new FactId("sex");
  static final FactId CREATININE = new FactId("creatinine");

  private static final FactId HEIGHT = new FactId("height");
  private static final String CKD_EPI = "Inker LA, et al. N Engl J Med 2021;385:1737 (CKD-EPI 2021)";
  private static final String SCHWARTZ = "Schwartz GJ, et al. J Am Soc Nephrol 2009;20:629 (bedside Schwartz; recalled)";
  private static final BigDecimal SCHWARTZ_FACTOR = new BigDecimal("0.413");

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var creatinine = Range.of(CREATININE, board);
    if (creatinine.isEmpty() || !board.isNarrowed(AGE)) {
      return Optional.empty();
    }
    var adult = Range.hull(within(board, 18, 120));
    var child = Range.hull(within(board, 1, 17));
    var height = Range.of(HEIGHT, board);
    if (board.values(AGE).contains(new Value.Decimal(BigDecimal.ZERO))
        || (child.isPresent() && height.isEmpty())) {
      return Optional.empty();
    }
    var byAdult = adult.map(age -> ckdEpi(board.values(SEX), creatinine.get(), age));
    var byChild = child.flatMap(_ -> height.map(h -> Range.results(EstimatedGfr::schwartz, h, creatinine.get())));
    if (byAdult.isPresent() && byChild.isPresent()) {
      return Optional.of(Conclusion.of(byAdult.get().union(byChild.get()), "CKD-EPI 2021 or bedside Schwartz", CKD_EPI
          + "; " + SCHWARTZ, board, AGE, SEX, CREATININE, HEIGHT));
    }
    return byAdult.map(values -> Conclusion.of(values, "CKD-EPI 2021", CKD_EPI, board, AGE, SEX, CREATININE)).or(
        () -> byChild.map(values -> Conclusion.of(values, "bedside Schwartz", SCHWARTZ, board, AGE, HEIGHT,
            CREATININE)));
  }

  static ValueSet within(FactBoard board, int from, int to) {
    return board.values(AGE).intersect(ValueSet.Numbers.of(Interval.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(
        to))));
  }

  private static ValueSet ckdEpi(ValueSet sex, Range creatinine, Range age) {
    ValueSet all = new ValueSet.Numbers(List.of());
    if (!sex.intersect(ValueSet.Names.of("female")).isEmpty()) {
      all = all.union(Range.results(inputs -> ckdEpi(inputs, 0.7, -0.241, 1.012), creatinine, age));
    }
    if (!sex.intersect(ValueSet.Names.of("male")).isEmpty()) {
      all = all.union(Range.results(inputs -> ckdEpi(inputs, 0.9, -0.302, 1), creatinine, age));
    }
    return all;
  }

  /// StrictMath, so that every machine gives the same digits.
  private static BigDecimal ckdEpi(List<BigDecimal> creatinineAndAge, double kappa, double alpha, double factor) {
    double ratio = creatinineAndAge.getFirst().doubleValue() / kappa;
    double age = creatinineAndAge.getLast().doubleValue();
    return BigDecimal.valueOf(142 * StrictMath.pow(Math.min(ratio, 1), alpha) * StrictMath.pow(Math.max(ratio, 1), -1.2)
        * StrictMath.pow(0.9938, age) * factor);
  }

  private static BigDecimal schwartz(List<BigDecimal> heightAndCreatinine) {
    return SCHWARTZ_FACTOR.multiply(heightAndCreatinine.getFirst()).divide(heightAndCreatinine.getLast(),
        MathContext.DECIMAL64);
  }
}
