package org.osteon.planning.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Reads the dates of one case, none of which may lie after the case or before the birth.
final class CaseDates {
  private final LocalDate asOf;
  private ClinicalDate birth = ClinicalDate.undated();

  CaseDates(LocalDate asOf) {
    this.asOf = asOf;
  }

  LocalDate asOf() {
    return asOf;
  }

  /// From now on nothing may lie before this birth.
  void birth(ClinicalDate date) {
    birth = date;
  }

  /// The date behind a key, or OST-CAS-0005, -0006, -0013; undated when the key is missing or wrong.
  ClinicalDate read(Fields fields, String key) {
    var text = fields.text(key, "");
    if (text.isEmpty()) {
      return ClinicalDate.undated();
    }
    var date = parse(text);
    if (date.isEmpty()) {
      fields.fault(PlanningCode.BAD_DATE, key, "`" + text + "`", List.of(
          "Write `2026-05-04`, `2026-05` or `2026`, as precisely as it is known."));
      return ClinicalDate.undated();
    }
    if (date.get().earliest().isAfter(asOf)) {
      fields.fault(PlanningCode.FUTURE_DATE, key, "`" + text + "`, and the case is of `" + asOf + "`", List.of());
    } else if (date.get().latest().isBefore(birth.earliest())) {
      fields.fault(PlanningCode.BEFORE_BIRTH, key, "`" + text + "`, and the patient was born `" + birth.text() + "`",
          List.of());
    }
    return date.get();
  }

  /// A day, a month or a year.
  static Optional<ClinicalDate> parse(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(new ClinicalDate.Day(LocalDate.parse(text)));
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        return Optional.of(new ClinicalDate.Month(YearMonth.parse(text)));
      }
      if (text.matches("\\d{4}")) {
        return Optional.of(new ClinicalDate.InYear(Year.parse(text)));
      }
      return Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
