package org.osteon.planning.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.planning.quantity.Unit;

/// A UCUM library, loaded when a unit is met that the unit table does not have; that costs a tenth of a second.
///
/// Only units of plain physical dimension are taken from it. To the library an amount of substance and an enzyme unit
/// are
/// counts, a rate per 1.73 m² is a rate and a dose per body weight has no dimension; such units must stand in the table.
/// Why: docs/decisions/0004-units.md.
final class UcumLibrary implements Function<String, Optional<Unit>> {
  /// The library rounds to as many digits as it is given.
  private static final String ONE = "1.000000000000000000000000000000";

  private static final Pattern PLAIN = Pattern.compile(
      "/?(k|c|m|u|n|d|p|h)?(g|m|L|l|s|min|h|d|wk)[23]?([./](k|c|m|u|n|d|p|h)?(g|m|L|l|s|min|h|d|wk)[23]?)*");

  private @Nullable UcumService service;

  @Override
  public Optional<Unit> apply(String code) {
    if (code.length() > 40 || !PLAIN.matcher(code).matches()) {
      return Optional.empty();
    }
    try {
      var canonical = service().getCanonicalForm(new Pair(new Decimal(ONE), code));
      var factor = new BigDecimal(canonical.getValue().asDecimal());
      return canonical.getCode().isEmpty() || factor.signum() <= 0
          ? Optional.empty()
          : Optional.of(new Unit(code, canonical.getCode(), factor.stripTrailingZeros(), BigDecimal.ONE));
    } catch (UcumException _) {
      return Optional.empty();
    }
  }

  private synchronized UcumService service() throws UcumException {
    var loaded = service;
    if (loaded == null) {
      try (InputStream definitions = UcumLibrary.class.getResourceAsStream("/ucum-essence.xml")) {
        if (definitions == null) {
          throw new OsteonBugException("The UCUM definitions are not on the class path.");
        }
        loaded = new UcumEssenceService(definitions);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      service = loaded;
    }
    return loaded;
  }
}
