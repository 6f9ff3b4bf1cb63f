package org.osteon.planning.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// The exact value of one concluded fact in YAML: a name, `true`, a plain number in the unit of the fact, a day, or a list
/// of names.
final class FactText {

  private FactText() {}

  /// The value behind a key; OST-CAS-0003 when the fact cannot have it.
  static Value value(String key, Domain domain, Fields fields) {
    var value = switch (domain) {
      case Domain.EnumDomain _ -> new Value.Name(fields.text(key));
      case Domain.BooleanDomain _ -> Value.of(fields.flag(key, false));
      case Domain.NumberDomain(var min, _) -> new Value.Decimal(fields.decimal(key, min));
      case Domain.DateDomain(var first, _) -> new Value.Day(day(key, fields, first));
      case Domain.SetDomain _ -> Value.Elements.of(fields.texts(key));
    };
    if (!ValueSet.of(value).isSubsetOf(domain.all())) {
      fields.fault(PlanningCode.UNKNOWN_VALUE, key, "`" + value.text() + "`", List.of());
    }
    return value;
  }

  private static LocalDate day(String key, Fields fields, LocalDate otherwise) {
    var text = fields.text(key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      fields.fault(PlanningCode.BAD_DATE, key, "`" + text + "`", List.of("Write a full date such as `2026-05-04`."));
      return otherwise;
    }
  }

  /// The value as [#value] reads it.
  static String text(Value value) {
    return switch (value) {
      case Value.Name(var name) -> name;
      case Value.Flag(var flag) -> Boolean.toString(flag);
      case Value.Decimal(BigDecimal number) -> number.toPlainString();
      case Value.Day(var day) -> day.toString();
      case Value.Elements(var names) -> "[" + String.join(", ", names) + "]";
      case Value.Absent _ -> "~";
    };
  }
}
