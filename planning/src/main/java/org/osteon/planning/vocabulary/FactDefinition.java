package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;

/// What the data dictionary says about one fact.
///
/// @param values
///          allowed values in the order of the file; empty unless the domain is an enum or a set
/// @param group
///          the part of the form that asks it
/// @param context
///          whether the fact says which disease and moment we are in, so that an option failing on it is not nearly
///          offered
/// @param validDays
///          for how many days a result may be used, by purpose; a purpose that is missing has no limit
/// @param test
///          catalogue id of the examination that answers the question; empty when none does
/// @param codes
///          by which a record is recognized as this fact; may be empty
public record FactDefinition(FactId id, String label, String question, Domain domain, List<ValueDefinition> values,
    Measure measure, String group, boolean context, Map<Purpose, Integer> validDays, Origin origin,
    Repetition repetition, String test, List<Code> codes) {
  private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1000);

  public FactDefinition {
    values = List.copyOf(values);
    validDays = Collections.unmodifiableMap(new LinkedHashMap<>(validDays));
    codes = List.copyOf(codes);
  }

  /// The definition of an allowed value.
  public Optional<ValueDefinition> value(String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }

  /// Every value that can occur: the domain, and of a number with steps only what lies on a step.
  public ValueSet all() {
    return domain instanceof Domain.NumberDomain(var min, var max) ? steps(Interval.closed(min, max)) : domain.all();
  }

  /// The values of a number fact in an interval that lie inside its range and on its steps; may be empty.
  public ValueSet steps(Interval<BigDecimal> interval) {
    var inside = ValueSet.Numbers.of(interval).intersect(domain.all());
    if (!(measure instanceof Measure.In(_, var step, _, _)) || step.signum() == 0) {
      return inside;
    }
    var points = new ArrayList<Interval<BigDecimal>>();
    if (inside instanceof ValueSet.Numbers numbers) {
      for (var part : numbers.intervals()) {
        var first = part.low().divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (part.high().subtract(first).divide(step, 0, RoundingMode.FLOOR).compareTo(MOST_STEPS) > 0) {
          return inside;
        }
        for (var point = first; point.compareTo(part.high()) <= 0; point = point.add(step)) {
          if (part.contains(point)) {
            points.add(Interval.point(point));
          }
        }
      }
    }
    return new ValueSet.Numbers(points);
  }

  /// Whether only some numbers of the range can occur.
  public boolean isStepped() {
    return measure instanceof Measure.In(_, var step, _, _) && step.signum() > 0;
  }

  /// Whether a number lies on a step of the fact.
  public boolean isOnStep(BigDecimal number) {
    return !(measure instanceof Measure.In(_, var step, _, _)) || step.signum() == 0 || number.remainder(step)
        .signum() == 0;
  }
}
