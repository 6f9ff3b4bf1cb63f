package org.osteon.fhir.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue;
import org.osteon.planning.casefile.ClinicalDate;

/// Dates of a record, with the precision they were written in. The time of day and its zone are not kept.
final class ClinicalDates {

  private ClinicalDates() {}

  /// A FHIR date, dateTime or instant; undated when it is none.
  static ClinicalDate parse(String text) {
    try {
      return switch (text.length()) {
        case 0 -> ClinicalDate.undated();
        case 4 -> new ClinicalDate.InYear(Year.parse(text));
        case 7 -> new ClinicalDate.Month(YearMonth.parse(text));
        default -> text.length() < 10
            ? ClinicalDate.undated()
            : new ClinicalDate.Day(LocalDate.parse(text.substring(0, 10)));
      };
    } catch (DateTimeException _) {
      return ClinicalDate.undated();
    }
  }

  /// The date of an element whose type is open, such as `effective`: a dateTime, a period or the first of a timing.
  static ClinicalDate of(Resource resource, String name) {
    var root = resource.root();
    for (var suffix : new String[]{"DateTime", "Date", "Instant"}) {
      if (root.has(name + suffix)) {
        return parse(root.text(name + suffix));
      }
    }
    if (root.has(name + "Period")) {
      return period(root.element(name + "Period"));
    }
    return root.has(name + "Timing") ? firstEvent(root.element(name + "Timing")) : ClinicalDate.undated();
  }

  /// The end of a period element, or its only date: when a treatment was over.
  static ClinicalDate endOf(Resource resource, String name) {
    var period = resource.root().element(name + "Period");
    var end = parse(period.text("end"));
    return end instanceof ClinicalDate.Undated ? of(resource, name) : end;
  }

  private static ClinicalDate period(Element period) {
    var start = parse(period.text("start"));
    var end = parse(period.text("end"));
    if (start instanceof ClinicalDate.Undated || end instanceof ClinicalDate.Undated) {
      return start instanceof ClinicalDate.Undated ? end : start;
    }
    var first = start.earliest();
    var last = end.latest();
    if (first.equals(last)) {
      return ClinicalDate.of(first);
    }
    return first.isBefore(last) ? new ClinicalDate.Between(first, last) : ClinicalDate.undated();
  }

  private static ClinicalDate firstEvent(Element timing) {
    return timing.body().get("event") instanceof JsonValue.JsonArray events
        && !events.items().isEmpty()
        && events.items().getFirst() instanceof JsonValue.JsonText text
            ? parse(text.text())
            : ClinicalDate.undated();
  }
}
