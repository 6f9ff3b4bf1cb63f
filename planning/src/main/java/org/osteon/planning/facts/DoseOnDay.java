package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Dose;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.quantity.Quantity;

/// Doses per body surface area, by the body as it was measured closest to the day of the dose.
///
/// A weight counts for 28 days before and after its day, a height for 365: the windows for which the vocabulary lets
/// results stand (unverified defaults).
record DoseOnDay(FactBoard board) {
  private static final int WEIGHT_DAYS = 28;
  private static final int HEIGHT_DAYS = 365;

  /// The dose in mg/m²; empty when it or the body of that day is not known.
  Optional<Range> perArea(Dose dose, ClinicalDate date) {
    return switch (dose) {
      case Dose.Unstated _ -> Optional.empty();
      case Dose.Amount(var quantity) -> switch (quantity.unit().dimension()) {
        case "g.m-2" -> in(quantity, "mg/m2").map(Range::point);
        case "g" -> in(quantity, "mg").flatMap(mass -> area(date).map(area -> Range.hull(Range.results(inputs -> mass
            .divide(inputs.getFirst(), MathContext.DECIMAL64), area)).orElseThrow()));
        case "g.kg-1" -> in(quantity, "mg/kg").flatMap(perWeight -> weight(date).flatMap(weight -> area(date).map(
            area -> new Range(perWeight.multiply(weight.low()).divide(area.high(), MathContext.DECIMAL64), perWeight
                .multiply(weight.high()).divide(area.low(), MathContext.DECIMAL64)))));
        default -> Optional.empty();
      };
    };
  }

  private Optional<BigDecimal> in(Quantity quantity, String code) {
    return board.vocabulary().units().find(code).flatMap(unit -> board.vocabulary().units().convert(quantity, unit, "",
        Place.of("")) instanceof Checked.Accepted<BigDecimal>(var value, _) ? Optional.of(value) : Optional.empty());
  }

  private Optional<Range> weight(ClinicalDate date) {
    return near(BodySurfaceArea.WEIGHT, date, WEIGHT_DAYS);
  }

  private Optional<Range> area(ClinicalDate date) {
    return near(BodySurfaceArea.HEIGHT, date, HEIGHT_DAYS).flatMap(height -> weight(date).map(weight -> Range.hull(Range
        .results(BodySurfaceArea::mosteller, height, weight)).orElseThrow()));
  }

  /// All values measured on the day nearest to the date.
  private Optional<Range> near(FactId fact, ClinicalDate date, int days) {
    if (!(date instanceof ClinicalDate.Day(var day))) {
      return Optional.empty();
    }
    var measured = board.record().facts().stream().filter(record -> record.fact().equals(fact) && record.date().isDay()
        && values(record).isPresent()).toList();
    var nearest = measured.stream().map(record -> distance(record, day)).min(Comparator.naturalOrder()).filter(
        distance -> distance <= days);
    return nearest
        .flatMap(distance -> Range.hull(measured.stream().filter(record -> distance(record, day) == distance).map(
            record -> values(record).orElseThrow()).reduce(new ValueSet.Numbers(List.of()), ValueSet::union)));
  }

  private static long distance(RecordedFact record, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(record.date().earliest(), day));
  }

  private static Optional<ValueSet> values(RecordedFact record) {
    return switch (record.value()) {
      case RecordedValue.Exact(var value, _) -> Optional.of(ValueSet.of(value));
      case RecordedValue.Partial(var values, _) -> Optional.of(values);
      case RecordedValue.Absent _ -> Optional.empty();
    };
  }
}
