package org.osteon.planning.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;

/// The units that records may use. Immutable, but for what its library of last resort may remember.
///
/// A unit is looked up by its UCUM code, then by the spellings met in real records, then in a UCUM library. What none of
/// the three knows is refused; no unit is ever assumed.
public final class Units {

  /// Enough digits for every clinical number; a quotient that never ends, such as a third, is cut there.
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private static final String MASS = "g.";
  private static final String AMOUNT = "mol.";

  private final Map<String, Unit> unitByCode;
  private final Map<String, String> codeByAlias;
  private final Map<String, BigDecimal> molarMassBySubstance;
  private final Function<String, Optional<Unit>> library;

  /// @param unitByCode
  ///          the units of the table
  /// @param codeByAlias
  ///          other spelling → UCUM code
  /// @param molarMassBySubstance
  ///          substance → g/mol
  /// @param library
  ///          UCUM code → unit, asked only when the table and the spellings do not help
  public Units(Map<String, Unit> unitByCode, Map<String, String> codeByAlias,
      Map<String, BigDecimal> molarMassBySubstance, Function<String, Optional<Unit>> library) {
    this.unitByCode = Map.copyOf(unitByCode);
    this.codeByAlias = Map.copyOf(codeByAlias);
    this.molarMassBySubstance = Map.copyOf(molarMassBySubstance);
    this.library = library;
  }

  /// The units of the table, by code.
  public List<Unit> table() {
    return unitByCode.values().stream().sorted(Comparator.comparing(Unit::code)).toList();
  }

  /// The unit of a UCUM code or of a spelling met in records.
  public Optional<Unit> find(String spelling) {
    var code = spelling.strip();
    code = codeByAlias.getOrDefault(code, code);
    var unit = Optional.ofNullable(unitByCode.get(code));
    return unit.isPresent() ? unit : library.apply(code);
  }

  /// The unit of a spelling, or OST-QTY-0001 with near misses.
  public Checked<Unit> parse(String spelling, Place place) {
    return find(spelling).map(Checked::of).orElseGet(() -> {
      var known = new TreeSet<>(unitByCode.keySet());
      known.addAll(codeByAlias.keySet());
      return new Checked.Refused<>(List.of(new Diagnostic(PlanningCode.UNKNOWN_UNIT, place,
          "`" + spelling.strip() + "`", NearMisses.advice(spelling.strip(), known), "UCUM")));
    });
  }

  /// Whether the substance has a molar mass here.
  public boolean knowsMolarMass(String substance) {
    return molarMassBySubstance.containsKey(substance);
  }

  /// The value in another unit, exactly where the quotient ends.
  ///
  /// `1.5 10*9/L` is `1.5 10*3/uL`. `80 umol/L` of creatinine is about `0.9 mg/dL`, through its molar mass; of no named
  /// substance it is refused, as is `80 kg` in `cm`: OST-QTY-0002.
  ///
  /// @param substance
  ///          whose molar mass may turn mass into amount and back; empty for none
  public Checked<BigDecimal> convert(Quantity quantity, Unit target, String substance, Place place) {
    var from = quantity.unit();
    if (from.equals(target)) {
      return Checked.of(quantity.value());
    }
    if (from.sameDimension(target)) {
      return Checked.of(scaled(quantity.value(), from, target, BigDecimal.ONE, BigDecimal.ONE));
    }
    var molarMass = molarMassBySubstance.get(substance);
    if (molarMass != null && from.dimension().startsWith(MASS)
        && target.dimension().equals(AMOUNT + from.dimension().substring(MASS.length()))) {
      return Checked.of(scaled(quantity.value(), from, target, BigDecimal.ONE, molarMass));
    }
    if (molarMass != null && from.dimension().startsWith(AMOUNT)
        && target.dimension().equals(MASS + from.dimension().substring(AMOUNT.length()))) {
      return Checked.of(scaled(quantity.value(), from, target, molarMass, BigDecimal.ONE));
    }
    return new Checked.Refused<>(List.of(new Diagnostic(PlanningCode.OTHER_DIMENSION, place,
        "`" + quantity.text() + "`, and the fact is measured in `" + target.code() + "`",
        List.of("Write the value in `" + target.code() + "` or in a unit that converts to it."), "UCUM")));
  }

  private static BigDecimal scaled(BigDecimal value, Unit from, Unit target, BigDecimal times, BigDecimal by) {
    var numerator = value.multiply(from.numerator()).multiply(target.denominator()).multiply(times);
    var denominator = from.denominator().multiply(target.numerator()).multiply(by);
    var result = numerator.divide(denominator, PRECISION).stripTrailingZeros();
    return result.scale() < 0 ? result.setScale(0) : result;
  }
}
