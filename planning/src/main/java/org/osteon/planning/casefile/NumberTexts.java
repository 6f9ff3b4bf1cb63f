package org.osteon.planning.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.Domain;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Quantity;
import org.osteon.planning.quantity.Unit;
import org.osteon.planning.quantity.Units;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;
import org.osteon.planning.yaml.Fields;

/// Reads numbers with units, such as `0.7 mg/dL`. The unit is never guessed: only a fact without dimension
/// goes without.
final class NumberTexts {
  private static final Pattern QUANTITY = Pattern.compile(
      "([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,2}(?![\\w*^]))?)\\s*(.*)");

  private final Units units;
  private final List<Diagnostic> faults;

  NumberTexts(Units units, List<Diagnostic> faults) {
    this.units = units;
    this.faults = faults;
  }

  /// The number in the unit of the fact, inside its range and on its steps.
  Optional<BigDecimal> inRange(FactDefinition fact, String text, String unit, Place place) {
    return read(fact, text, unit, place).flatMap(number -> {
      var found = unit.isEmpty() ? text : text + " " + unit;
      if (fact.domain() instanceof Domain.NumberDomain(var min, var max)
          && (number.compareTo(min) < 0 || number.compareTo(max) > 0)) {
        faults.add(Diagnostic.of(PlanningCode.OUT_OF_RANGE, place, "`" + found + "`", "The value can be from " + min
            .toPlainString() + " to " + max.toPlainString() + " " + unitOf(fact) + "."));
        return Optional.empty();
      }
      if (!fact.isOnStep(number)) {
        faults.add(Diagnostic.of(PlanningCode.NO_SUCH_STEP, place, "`" + found + "`"));
        return Optional.empty();
      }
      return Optional.of(number);
    });
  }

  /// The number in the unit of the fact.
  ///
  /// @param unit
  ///          written beside the number; empty when it is in the text or nowhere
  Optional<BigDecimal> read(FactDefinition fact, String text, String unit, Place place) {
    return quantity(text, unit, unitOf(fact), place).flatMap(quantity -> {
      if (!(fact.measure() instanceof Measure.In measure)) {
        return Optional.of(quantity.value());
      }
      var converted = units.convert(quantity, measure.unit(), measure.substance(), place);
      faults.addAll(converted.all());
      return converted instanceof Checked.Accepted<BigDecimal>(var value, _) ? Optional.of(value) : Optional.empty();
    });
  }

  /// A number with its unit.
  ///
  /// @param expected
  ///          the UCUM code to advise; `1` lets the number stand alone
  Optional<Quantity> quantity(String text, String unit, String expected, Place place) {
    var match = QUANTITY.matcher(text.strip());
    var number = match.matches() ? Fields.number(match.group(1)) : Optional.<BigDecimal>empty();
    if (number.isEmpty()) {
      faults.add(Diagnostic.of(PlanningCode.NO_NUMBER, place, "`" + text + "`", text.matches("[<>≤≥].*")
          ? "Write a bound as `{under: …}`, `{at-most: …}`, `{over: …}` or `{at-least: …}`."
          : "Write a number and a unit such as `5 " + expected + "`."));
      return Optional.empty();
    }
    var behind = match.group(2).strip();
    if (!unit.isEmpty() && !behind.isEmpty() && !behind.equals(unit)) {
      faults.add(Diagnostic.of(PlanningCode.NO_NUMBER, place, "`" + text + "` with unit `" + unit + "`",
          "Write the unit once."));
      return Optional.empty();
    }
    var spelling = unit.isEmpty() ? behind : unit;
    if (spelling.isEmpty() && !expected.equals("1")) {
      faults.add(Diagnostic.of(PlanningCode.NO_UNIT, place, "`" + text + "`", "Maybe write `" + text + " " + expected
          + "`."));
      return Optional.empty();
    }
    var known = units.parse(spelling.isEmpty() ? "1" : spelling, place);
    faults.addAll(known.all());
    return known instanceof Checked.Accepted<Unit>(var good, _)
        ? Optional.of(new Quantity(number.get(), good))
        : Optional.empty();
  }

  /// The unit that stands behind a number; empty when there is none.
  static String unitIn(String text) {
    var match = QUANTITY.matcher(text.strip());
    return match.matches() ? match.group(2).strip() : "";
  }

  private static String unitOf(FactDefinition fact) {
    return fact.measure() instanceof Measure.In measure ? measure.unit().code() : "1";
  }
}
