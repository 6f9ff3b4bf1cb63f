package org.osteon.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.value.Value;

/// Results of engines in one writing, so that they can be compared: the entries of a list without their order, the outputs of
/// an entry without their names, and null where a collecting table gives nothing (docs/conformance/dmn.md, 8.2.11).
final class DmnTexts {

  static final String NOTHING = "null";

  private DmnTexts() {}

  /// Our own outcome of a complete case.
  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Decided(Result.Single single, _) -> entry(single.outputs().stream().map(DmnTexts::value).toList());
      case Outcome.Decided(Result.Many many, _) -> list(many.entries().stream().map(outputs -> entry(outputs.stream()
          .map(DmnTexts::value).toList())).toList());
      case Outcome.Decided(Result.Total total, _) -> total.number().text();
      case Outcome.NotCovered _ -> NOTHING;
      case Outcome.Decided(Result.NoRow _, _),Outcome.Open _,Outcome.Failed _ -> outcome.toString();
    };
  }

  private static String value(Value value) {
    return value instanceof Value.Absent ? NOTHING : value.text();
  }

  /// A result of a Java engine: null, a plain value, an entry as a map of its outputs, or a list of these.
  static String of(@Nullable Object result) {
    return switch (result) {
      case null -> NOTHING;
      case BigDecimal number -> new Value.Decimal(number).text();
      case Number number -> new Value.Decimal(new BigDecimal(number.toString())).text();
      case LocalDate day -> day.toString();
      case List<?> list -> list(list.stream().map(DmnTexts::of).toList());
      case Map<?, ?> map -> entry(map.values().stream().map(DmnTexts::of).toList());
      default -> result.toString();
    };
  }

  /// An entry of several outputs; one output is its value.
  static String entry(List<String> outputs) {
    return outputs.size() == 1 ? outputs.getFirst() : outputs.stream().sorted().toList().toString();
  }

  static String list(List<String> entries) {
    return entries.isEmpty() ? NOTHING : entries.stream().sorted().toList().toString();
  }
}
