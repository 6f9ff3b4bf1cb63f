package org.osteon.planning.difference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Measure;
import org.osteon.planning.vocabulary.Origin;
import org.osteon.planning.vocabulary.Vocabulary;

/// One patient of a group that would be treated differently.
///
/// @param id
///          a name for a file
/// @param words
///          the patient in words
/// @param values
///          every fact that the table depends on
public record PatientExample(String id, String words, SequencedMap<FactId, Value> values) {
  private static final FactId AGE = new FactId("age");

  public PatientExample {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /// The patient as a case file. Facts that are always computed, which no case file can say, stand in a comment; so a plan
  /// may leave them open.
  ///
  /// @param asOf
  ///          the day of the case
  /// @param vocabulary
  ///          of the newer state
  public String caseFile(LocalDate asOf, Vocabulary vocabulary) {
    var text = new StringBuilder("osteon: case/1\nid: " + id + "\nas-of: " + asOf + "\n");
    if (values.get(AGE) instanceof Value.Decimal age) {
      text.append("patient: {age: ").append(age.value().toBigInteger()).append("}\n");
    }
    var recorded = new LinkedHashMap<FactDefinition, Value>();
    var computed = new LinkedHashMap<FactId, Value>();
    for (Map.Entry<FactId, Value> entry : values.entrySet()) {
      var definition = vocabulary.find(entry.getKey());
      if (definition.isPresent() && !(definition.get().origin() instanceof Origin.Computed)) {
        recorded.put(definition.get(), entry.getValue());
      } else if (!entry.getKey().equals(AGE)) {
        computed.put(entry.getKey(), entry.getValue());
      }
    }
    computed.forEach((fact, value) -> text.append("# not said here, because it is computed or new: ").append(fact)
        .append(' ').append(value.text()).append('\n'));
    text.append(recorded.isEmpty() ? "" : "facts:\n");
    recorded.forEach((definition, value) -> text.append("  ").append(definition.id()).append(": ").append(written(
        definition, value)).append('\n'));
    return text.toString();
  }

  private static String written(FactDefinition definition, Value value) {
    return switch (value) {
      case Value.Name name -> name.name();
      case Value.Flag flag -> Boolean.toString(flag.value());
      case Value.Decimal number -> number(definition, number);
      case Value.Day day -> day.date().toString();
      case Value.Elements elements -> elements.names().stream().collect(Collectors.joining(", ", "[", "]"));
      case Value.Absent _ -> "unknown";
    };
  }

  private static String number(FactDefinition definition, Value.Decimal number) {
    var plain = number.value().toPlainString();
    return definition.domain() instanceof Domain.NumberDomain && definition.measure() instanceof Measure.In in && !in
        .unit().code().equals("1") ? "{value: " + plain + ", unit: \"" + in.unit().code() + "\"}" : plain;
  }
}
