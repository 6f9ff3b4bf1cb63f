package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Unit;
import org.osteon.planning.quantity.Units;
import org.osteon.planning.yaml.Fields;

/// Reads `units`, `unit-spellings` and `molar-masses`.
final class UnitSection {
  private final List<Diagnostic> faults;
  private final Map<String, Unit> unitByCode = new HashMap<>();
  private final Map<String, String> codeBySpelling = new HashMap<>();
  private final Map<String, BigDecimal> molarMasses = new HashMap<>();

  UnitSection(List<Diagnostic> faults) {
    this.faults = faults;
  }

  Units read(List<Fields> documents, Function<String, Optional<Unit>> library) {
    for (var document : documents) {
      document.fields("units").ifPresent(table -> table.entries().forEach(entry -> table.fields(entry.value(), table
          .place(entry.key())).ifPresent(fields -> unit(entry.key(), fields))));
      document.fields("unit-spellings").ifPresent(table -> table.entries().forEach(entry -> codeBySpelling.put(entry
          .key(), table.text(entry.key()))));
      document.fields("molar-masses").ifPresent(table -> table.entries().forEach(entry -> molarMasses.put(entry.key(),
          table.decimal(entry.key(), BigDecimal.ONE))));
    }
    codeBySpelling.forEach((spelling, code) -> {
      if (!unitByCode.containsKey(code)) {
        faults.add(Diagnostic.of(PlanningCode.UNKNOWN_UNIT, new Place("", 0, List.of())
            .in("spelling", spelling), "`" + code + "`"));
      }
    });
    return new Units(unitByCode, codeBySpelling, molarMasses, library);
  }

  private void unit(String code, Fields fields) {
    var dimension = fields.text("dimension");
    var factor = fields.text("factor").split("/", -1);
    fields.finish();
    var numerator = Fields.number(factor[0]);
    var denominator = Fields.number(factor.length == 2 ? factor[1] : "1");
    if (factor.length > 2 || numerator.isEmpty() || denominator.isEmpty() || numerator.get().signum() <= 0
        || denominator.get().signum() <= 0) {
      fields.fault(PlanningCode.NO_NUMBER, "factor", "`" + String.join("/", factor) + "`", List.of(
          "Write a number above zero, or a fraction such as `1/60`."));
      return;
    }
    unitByCode.put(code, new Unit(code, dimension, numerator.get(), denominator.get()));
  }
}
