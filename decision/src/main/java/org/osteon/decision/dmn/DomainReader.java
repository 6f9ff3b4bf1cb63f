package org.osteon.decision.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Turns the types of inputs into domains.
final class DomainReader {

  /// Wider than any number that a table of another tool compares with, where it declares no range.
  private static final Domain.NumberDomain ANY_NUMBER = Domain.NumberDomain.of("-1000000000000", "1000000000000");

  /// What a string may be besides the values that entries mention, where none are declared.
  private static final String OTHER = "other";

  private static final int MAX_CHAIN = 20;

  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final List<Diagnostic> faults;

  /// @param faults takes what is wrong
  DomainReader(XmlElement root, List<Diagnostic> faults) {
    this.faults = faults;
    root.children("itemDefinition").forEach(definition -> definitions.put(definition.attribute("name"), definition));
  }

  /// The domain of an input.
  ///
  /// @param type the name of its type
  /// @param listed allowed values that a table declares for it; may be empty
  /// @param mentioned the values in all entries about it
  Domain read(String type, String listed, SequencedSet<Value> mentioned, Place place) {
    boolean set = false;
    var allowed = listed;
    var name = type;
    for (int step = 0; step < MAX_CHAIN; step++) {
      var definition = definitions.get(local(name));
      if (definition == null) {
        break;
      }
      if (!definition.children("itemComponent").isEmpty()) {
        faults.add(Diagnostic.of(DmnCode.DOMAIN, place, "`" + type + "`, which has components",
            "Make an input of each component."));
        return new Domain.BooleanDomain();
      }
      set |= definition.attribute("isCollection").equals("true");
      if (allowed.isEmpty()) {
        allowed = definition.child("allowedValues").map(XmlElement::expressionText).orElse("");
      }
      name = definition.child("typeRef").map(it -> it.text().strip()).orElse("");
    }
    return domain(local(name), set, allowed, mentioned, place);
  }

  private static String local(String type) {
    return type.substring(type.lastIndexOf(':') + 1);
  }

  private Domain domain(String base, boolean set, String allowed, SequencedSet<Value> mentioned, Place place) {
    return switch (base) {
      case "boolean" -> new Domain.BooleanDomain();
      case "string" -> names(set, allowed, mentioned, place);
      case "number" -> hull(allowed, ANY_NUMBER, place) instanceof ValueSet.Numbers numbers
          ? number(numbers.intervals())
          : ANY_NUMBER;
      case "date" -> hull(allowed, Domain.DateDomain.CALENDAR, place) instanceof ValueSet.Days days
          ? date(days.intervals())
          : Domain.DateDomain.CALENDAR;
      default -> guessed(base, allowed, mentioned, place);
    };
  }

  private static Domain number(List<Interval<BigDecimal>> intervals) {
    return new Domain.NumberDomain(intervals.getFirst().low(), intervals.getLast().high());
  }

  private static Domain date(List<Interval<LocalDate>> intervals) {
    return new Domain.DateDomain(intervals.getFirst().low(), intervals.getLast().high());
  }

  /// An input without a type is taken for what its entries compare it with.
  private Domain guessed(String base, String allowed, SequencedSet<Value> mentioned, Place place) {
    if (base.isEmpty() || base.equals("Any")) {
      for (var value : mentioned) {
        switch (value) {
          case Value.Name _ -> {
            return names(false, allowed, mentioned, place);
          }
          case Value.Flag _ -> {
            return new Domain.BooleanDomain();
          }
          case Value.Decimal _ -> {
            return domain("number", false, allowed, mentioned, place);
          }
          case Value.Day _ -> {
            return domain("date", false, allowed, mentioned, place);
          }
          case Value.Elements _,Value.Absent _ -> {
            // Says nothing about the type.
          }
        }
      }
    }
    faults.add(Diagnostic.of(DmnCode.DOMAIN, place, "the type `" + base + "`"));
    return new Domain.BooleanDomain();
  }

  private Domain names(boolean set, String allowed, SequencedSet<Value> mentioned, Place place) {
    var names = new LinkedHashSet<String>();
    tests(allowed, place).ifPresent(tests -> Mentions.of(tests).forEach(value -> add(value, names)));
    if (names.isEmpty()) {
      mentioned.forEach(value -> add(value, names));
      names.add(OTHER);
      faults.add(Diagnostic.of(DmnCode.NO_ALLOWED_VALUES, place, "`" + String.join("`, `", names) + "`"));
    }
    var list = new ArrayList<>(names);
    return set ? new Domain.SetDomain(list) : new Domain.EnumDomain(list);
  }

  private static void add(Value value, SequencedSet<String> names) {
    if (value instanceof Value.Name name) {
      names.add(name.name());
    }
  }

  /// What the allowed values accept of the widest domain.
  private ValueSet hull(String allowed, Domain widest, Place place) {
    var tests = tests(allowed, place).orElse(UnaryTests.Any.INSTANCE);
    if (!tests.faults(widest).isEmpty()) {
      faults.add(Diagnostic.of(DmnCode.CELL, place, "the allowed values `" + allowed + "`"));
      return widest.all();
    }
    if (tests instanceof UnaryTests.Any) {
      faults.add(Diagnostic.of(DmnCode.NO_ALLOWED_VALUES, place, "no range"));
    } else if (!isOneClosedRange(tests)) {
      faults.add(Diagnostic.of(DmnCode.NO_ALLOWED_VALUES, place, "the allowed values `" + allowed
          + "`, of which the least range around them was taken"));
    }
    return tests.accepted(widest);
  }

  private static boolean isOneClosedRange(UnaryTests tests) {
    return tests instanceof UnaryTests.AnyOf list && list.tests().size() == 1
        && list.tests().getFirst() instanceof UnaryTest.Range range && !range.lowOpen() && !range.highOpen();
  }

  private Optional<UnaryTests> tests(String allowed, Place place) {
    try {
      return Optional.of(FeelReader.tests(allowed));
    } catch (FeelFault fault) {
      faults.add(Diagnostic.of(DmnCode.CELL, place, fault.found() + " in the allowed values"));
      return Optional.empty();
    }
  }
}
