package org.osteon.planning.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.quantity.Units;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.ValueDefinition;
import org.osteon.planning.yaml.YamlNode;

/// Turns what is written for a fact into a value of its domain, or says what is wrong with it.
final class ValueTexts {
  /// How an empty set is written.
  private static final String NONE = "none";

  private final NumberTexts numbers;
  private final List<Diagnostic> faults;

  ValueTexts(Units units, List<Diagnostic> faults) {
    this.numbers = new NumberTexts(units, faults);
    this.faults = faults;
  }

  /// A value without a form: one value, a list for a set, or a word that says why there is none.
  Optional<RecordedValue> value(FactDefinition fact, YamlNode node, String unit, Place place) {
    if (node instanceof YamlNode.Scalar scalar && fact.value(scalar.text()).isEmpty()) {
      var reason = AbsenceReason.ofKey(scalar.text());
      if (reason.isPresent()) {
        return Optional.of(new RecordedValue.Absent(reason.get()));
      }
    }
    return exact(fact, node, unit, place).map(value -> new RecordedValue.Exact(value, words(node, unit)));
  }

  /// A value in one of the forms.
  Optional<RecordedValue> value(FactDefinition fact, ValueForm form, YamlNode node, String unit, Place place) {
    return switch (form) {
      case VALUE -> value(fact, node, unit, place);
      case ABSENT -> absent(node, place);
      case OVER, AT_LEAST, UNDER, AT_MOST -> exact(fact, node, unit, place).flatMap(bound -> partial(fact, bounded(fact,
          form, bound), form.key() + " " + words(node, unit), place));
      case BETWEEN -> pair(fact, node, unit, place).flatMap(values -> partial(fact, values, words(node, unit), place));
      case ONE_OF -> oneOf(fact, node, unit, place).flatMap(values -> partial(fact, values, "one of " + words(node,
          unit), place));
      case INCLUDES, EXCLUDES ->
        elements(fact, node, place).flatMap(names -> partial(fact, sets(fact, form, names), form
            .key() + " " + words(node, unit), place));
    };
  }

  /// A number in the unit of the fact, not held against its range.
  Optional<BigDecimal> number(FactDefinition fact, YamlNode node, String unit, Place place) {
    return scalar(node, place).flatMap(text -> numbers.read(fact, text, unit, place));
  }

  private Optional<RecordedValue> absent(YamlNode node, Place place) {
    return scalar(node, place).flatMap(text -> {
      var reason = AbsenceReason.ofKey(text);
      if (reason.isEmpty()) {
        unknown(text, List.of(AbsenceReason.values()).stream().map(AbsenceReason::key).toList(), place);
      }
      return reason.map(RecordedValue.Absent::new);
    });
  }

  private Optional<Value> exact(FactDefinition fact, YamlNode node, String unit, Place place) {
    if (fact.domain() instanceof Domain.SetDomain) {
      return elements(fact, node, place).map(Value.Elements::of);
    }
    return scalar(node, place).flatMap(text -> switch (fact.domain()) {
      case Domain.EnumDomain domain -> name(text, domain.names(), place);
      case Domain.BooleanDomain _ -> flag(text, place);
      case Domain.NumberDomain _ -> numbers.inRange(fact, text, unit, place).map(Value.Decimal::new);
      case Domain.DateDomain _ -> day(text, place);
      case Domain.SetDomain _ -> Optional.<Value>empty();
    });
  }

  private Optional<Value> name(String text, List<String> names, Place place) {
    if (names.contains(text)) {
      return Optional.of(new Value.Name(text));
    }
    unknown(text, names, place);
    return Optional.empty();
  }

  private Optional<Value> flag(String text, Place place) {
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(Value.of(text.equals("true")));
    }
    faults
        .add(Diagnostic.of(PlanningCode.UNKNOWN_VALUE, place, "`" + text + "`", "Write `true`, `false` or `unknown`."));
    return Optional.empty();
  }

  private Optional<Value> day(String text, Place place) {
    if (CaseDates.parse(text).orElse(ClinicalDate.undated()) instanceof ClinicalDate.Day(var day)) {
      return Optional.of(new Value.Day(day));
    }
    faults.add(Diagnostic.of(PlanningCode.BAD_DATE, place, "`" + text + "`", "Write a day such as `2026-05-04`."));
    return Optional.empty();
  }

  private Optional<List<String>> elements(FactDefinition fact, YamlNode node, Place place) {
    var known = fact.values().stream().map(ValueDefinition::name).toList();
    var items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    var texts = items.stream().map(item -> scalar(item, place)).flatMap(Optional::stream).toList();
    if (texts.equals(List.of(NONE))) {
      return Optional.of(List.of());
    }
    var wrong = texts.stream().filter(text -> !known.contains(text)).toList();
    wrong.forEach(text -> unknown(text, known, place));
    return wrong.isEmpty() && texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
  }

  private static ValueSet bounded(FactDefinition fact, ValueForm form, Value bound) {
    if (bound instanceof Value.Decimal(var number) && fact.domain() instanceof Domain.NumberDomain(var min, var max)) {
      boolean upward = form == ValueForm.OVER || form == ValueForm.AT_LEAST;
      boolean open = form == ValueForm.OVER || form == ValueForm.UNDER;
      if (open && number.compareTo(upward ? max : min) == 0) {
        return fact.domain().none();
      }
      return fact.steps(upward
          ? new Interval<>(number, open, max, false)
          : new Interval<>(min, false, number, open));
    }
    if (bound instanceof Value.Day(var day) && fact.domain() instanceof Domain.DateDomain(var first, var last)) {
      return switch (form) {
        case OVER -> days(day.plusDays(1), last);
        case AT_LEAST -> days(day, last);
        case UNDER -> days(first, day.minusDays(1));
        default -> days(first, day);
      };
    }
    return fact.domain().none();
  }

  private Optional<ValueSet> pair(FactDefinition fact, YamlNode node, String unit, Place place) {
    if (!(node instanceof YamlNode.Sequence list) || list.items().size() != 2) {
      faults
          .add(Diagnostic.of(PlanningCode.WRONG_FORM, place, "", "Write two values, such as `between: [5 cm, 8 cm]`."));
      return Optional.empty();
    }
    var ends = list.items().stream().map(item -> exact(fact, item, unit, place)).flatMap(Optional::stream).toList();
    if (ends.size() != 2) {
      return Optional.empty();
    }
    if (ends.getFirst() instanceof Value.Decimal(var low) && ends.getLast() instanceof Value.Decimal(var high)) {
      return Optional.of(low.compareTo(high) > 0 ? fact.domain().none() : fact.steps(Interval.closed(low, high)));
    }
    return ends.getFirst() instanceof Value.Day(var first) && ends.getLast() instanceof Value.Day(var last)
        ? Optional.of(days(first, last))
        : Optional.empty();
  }

  private Optional<ValueSet> oneOf(FactDefinition fact, YamlNode node, String unit, Place place) {
    var items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    var values = items.stream().map(item -> exact(fact, item, unit, place)).flatMap(Optional::stream).toList();
    return values.size() == items.size()
        ? Optional.of(values.stream().map(ValueSet::of).reduce(fact.domain().none(), ValueSet::union))
        : Optional.empty();
  }

  private static ValueSet sets(FactDefinition fact, ValueForm form, List<String> names) {
    var all = new HashSet<>(fact.values().stream().map(ValueDefinition::name).toList());
    var given = new HashSet<>(names);
    if (form == ValueForm.INCLUDES) {
      return ValueSet.Sets.between(given, all);
    }
    all.removeAll(given);
    return ValueSet.Sets.between(new HashSet<>(), all);
  }

  private static ValueSet days(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? new ValueSet.Days(List.of()) : ValueSet.Days.of(Interval.closed(first, last));
  }

  private Optional<RecordedValue> partial(FactDefinition fact, ValueSet values, String words, Place place) {
    if (values.isEmpty()) {
      faults.add(Diagnostic.of(PlanningCode.NOTHING_LEFT, place, "`" + words + "`"));
      return Optional.empty();
    }
    return Optional.of(values.isSingle()
        ? new RecordedValue.Exact(values.example(), words)
        : new RecordedValue.Partial(values.intersect(fact.all()), words));
  }

  private Optional<String> scalar(YamlNode node, Place place) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    faults.add(Diagnostic.of(PlanningCode.NO_SCALAR, place.atLine(node.line()), "",
        "Write a value, or `unknown` when it was asked and nobody knows."));
    return Optional.empty();
  }

  private void unknown(String text, List<String> names, Place place) {
    var near = NearMisses.advice(text, names);
    var advice = near.isEmpty() && names.size() <= 12 ? List.of("Write one of " + String.join(", ", names) + ".")
        : near;
    faults.add(new Diagnostic(PlanningCode.UNKNOWN_VALUE, place, "`" + text + "`", advice, ""));
  }

  private static String words(YamlNode node, String unit) {
    return switch (node) {
      case YamlNode.Scalar scalar -> unit.isEmpty() ? scalar.text() : scalar.text() + " " + unit;
      case YamlNode.Sequence list -> list.items().isEmpty()
          ? NONE
          : list.items().stream().map(item -> words(item, unit)).collect(Collectors.joining(", "));
      case YamlNode.Mapping _ -> "";
    };
  }
}
