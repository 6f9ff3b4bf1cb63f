package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Unit;
import org.osteon.planning.quantity.Units;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlNode;

/// Reads the declaration of one fact.
final class FactReader {
  private static final int LONGEST_VALIDITY = 36_500;
  private static final List<String> KINDS = List.of("enum", "boolean", "number", "date", "set");

  private final Units units;
  private final List<Diagnostic> faults;

  FactReader(Units units, List<Diagnostic> faults) {
    this.units = units;
    this.faults = faults;
  }

  /// The definition; empty when the declaration has no usable domain, and then the faults say why.
  Optional<FactDefinition> read(FactId fact, Fields fields) {
    var label = fields.text("label");
    var question = fields.text("question");
    var kind = fields.text("type");
    var values = values(fields);
    var domain = domain(kind, values, fields);
    var measure = kind.equals("number") ? measure(fields) : Optional.<Measure>of(new Measure.None());
    var definition = domain.flatMap(all -> measure.map(unit -> new FactDefinition(fact, label, question, all, values,
        unit, fields.text("group"), fields.flag("context", false), valid(fields), origin(fields), repetition(fields,
            kind),
        fields.text("test", ""), CodeLists.read(fields))));
    if (definition.isPresent()) {
      fields.finish();
    }
    return definition;
  }

  private List<ValueDefinition> values(Fields fields) {
    var values = new ArrayList<ValueDefinition>();
    fields.fields("values").ifPresent(list -> list.entries().forEach(entry -> {
      if (entry.value() instanceof YamlNode.Scalar scalar) {
        values.add(new ValueDefinition(entry.key(), scalar.text(), List.of()));
      } else {
        list.fields(entry.value(), list.place(entry.key())).ifPresent(value -> {
          values.add(new ValueDefinition(entry.key(), value.text("label"), CodeLists.read(value)));
          value.finish();
        });
      }
    }));
    return values;
  }

  private Optional<Domain> domain(String kind, List<ValueDefinition> values, Fields fields) {
    var names = values.stream().map(ValueDefinition::name).toList();
    return switch (kind) {
      case "boolean" -> Optional.of(new Domain.BooleanDomain());
      case "date" -> Optional.of(Domain.DateDomain.CALENDAR);
      case "number" -> range(fields);
      case "enum", "set" -> {
        if (names.isEmpty()) {
          fields.missing("values");
          yield Optional.empty();
        }
        yield Optional.of(kind.equals("set") ? new Domain.SetDomain(names) : new Domain.EnumDomain(names));
      }
      default -> {
        fields.fault(PlanningCode.UNKNOWN_TYPE, "type", "`" + kind + "`", List.of("Write one of " + String.join(", ",
            KINDS) + "."));
        yield Optional.empty();
      }
    };
  }

  private Optional<Domain> range(Fields fields) {
    var ends = fields.texts("range").stream().map(Fields::number).flatMap(Optional::stream).toList();
    if (ends.size() != 2 || ends.getFirst().compareTo(ends.getLast()) >= 0) {
      fields.fault(PlanningCode.BAD_FACT, "range", "`" + String.join(", ", fields.texts("range")) + "`", List.of(
          "Write two numbers, the smaller first."));
      return Optional.empty();
    }
    return Optional.of(new Domain.NumberDomain(ends.getFirst(), ends.getLast()));
  }

  private Optional<Measure> measure(Fields fields) {
    var unit = units.parse(fields.text("unit"), fields.place("unit"));
    faults.addAll(unit.all());
    var whole = fields.flag("integer", false) ? BigDecimal.ONE : BigDecimal.ZERO;
    var step = fields.decimal("step", whole);
    var substance = fields.text("amount-of", "");
    if (!substance.isEmpty() && !units.knowsMolarMass(substance)) {
      fields.fault(PlanningCode.BAD_FACT, "amount-of", "`" + substance + "` has no molar mass", List.of(
          "Add it to molar-masses.yaml."));
    }
    var ratio = fields.text("upper-limit-ratio", "");
    return unit instanceof Checked.Accepted<Unit>(var known, _)
        ? Optional.of(new Measure.In(known, step, substance, ratio))
        : Optional.empty();
  }

  private Map<Purpose, Integer> valid(Fields fields) {
    var valid = new LinkedHashMap<Purpose, Integer>();
    fields.fields("valid").ifPresent(windows -> windows.entries().forEach(entry -> valid.put(new Purpose(entry.key()),
        windows.whole(entry.key(), 0, 0, LONGEST_VALIDITY))));
    return valid;
  }

  private Origin origin(Fields fields) {
    return fields.fields("computed").<Origin>map(computed -> {
      var when = computed.text("when");
      var by = computed.text("by");
      computed.finish();
      if (!when.equals("only") && !when.equals("fallback")) {
        computed.fault(PlanningCode.UNKNOWN_WORD, "when", "`" + when + "`", List.of("Write `only` or `fallback`."));
      }
      return when.equals("only") ? new Origin.Computed(by) : new Origin.Fallback(by);
    }).orElseGet(Origin.Recorded::new);
  }

  /// Numbers, and whatever has a date that matters, are measured anew; the newest stands.
  private Repetition repetition(Fields fields, String kind) {
    return fields.fields("repeated").map(repeated -> {
      var how = repeated.text("how");
      int days = repeated.whole("within-days", 0, 0, LONGEST_VALIDITY);
      var tolerance = repeated.decimal("tolerance", BigDecimal.ZERO);
      repeated.finish();
      if (!how.equals("latest") && !how.equals("constant")) {
        repeated.fault(PlanningCode.UNKNOWN_WORD, "how", "`" + how + "`", List.of("Write `latest` or `constant`."));
      }
      if (tolerance.signum() != 0 && !kind.equals("number")) {
        repeated.fault(PlanningCode.BAD_FACT, "tolerance", "`" + tolerance.toPlainString() + "` on a " + kind, List
            .of());
      }
      return how.equals("constant") ? new Repetition.Constant() : new Repetition.Latest(days, tolerance);
    }).orElseGet(() -> new Repetition.Latest(0, BigDecimal.ZERO));
  }
}
