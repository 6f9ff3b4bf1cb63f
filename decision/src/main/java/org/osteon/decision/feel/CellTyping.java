package org.osteon.decision.feel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.feel.CellFault.Kind;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// Checks a cell against the domain of its column.
final class CellTyping {

  private final Domain domain;
  private final List<CellFault> faults = new ArrayList<>();

  private CellTyping(Domain domain) {
    this.domain = domain;
  }

  static List<CellFault> faults(UnaryTests tests, Domain domain) {
    var typing = new CellTyping(domain);
    switch (tests) {
      case UnaryTests.Any _ -> {
      }
      case UnaryTests.AnyOf list -> list.tests().forEach(typing::test);
    }
    if (typing.faults.isEmpty() && tests.accepted(domain).isEmpty()) {
      typing.fault(Kind.EMPTY, "`" + tests.text() + "` accepts no value", List.of());
    }
    return List.copyOf(typing.faults);
  }

  private void test(UnaryTest test) {
    switch (test) {
      case UnaryTest.Equal equal -> literal(equal.literal());
      case UnaryTest.Compare compare -> ordered(test, compare.literal());
      case UnaryTest.Range range -> {
        ordered(test, range.low());
        ordered(test, range.high());
      }
      case UnaryTest.Not not -> not.tests().forEach(this::test);
      case UnaryTest.AllOf all -> elements(test, all.elements());
      case UnaryTest.OnlyOf only -> elements(test, only.elements());
    }
  }

  private void ordered(UnaryTest test, Value literal) {
    switch (domain) {
      case Domain.NumberDomain _,Domain.DateDomain _ -> literal(literal);
      case Domain.EnumDomain _,Domain.BooleanDomain _,Domain.SetDomain _ ->
        type("`" + UnaryTests.of(test).text() + "` needs an order, which this column's values have not");
    }
  }

  private void elements(UnaryTest test, List<String> names) {
    if (domain instanceof Domain.SetDomain set) {
      names.forEach(name -> known(name, set.elements()));
    } else {
      type("`" + UnaryTests.of(test).text() + "` is a test of sets");
    }
  }

  private void literal(Value literal) {
    switch (domain) {
      case Domain.EnumDomain names when literal instanceof Value.Name name -> known(name.name(), names.names());
      case Domain.SetDomain set when literal instanceof Value.Name name -> {
        if (!name.name().equals("none") && !name.name().equals("any")) {
          known(name.name(), set.elements());
        }
      }
      case Domain.NumberDomain number when literal instanceof Value.Decimal ->
        inside(literal, number.min().toPlainString() + " to " + number.max().toPlainString());
      case Domain.DateDomain days when literal instanceof Value.Day ->
        inside(literal, days.first() + " to " + days.last());
      case Domain.BooleanDomain _ when literal instanceof Value.Flag -> {
      }
      case Domain.EnumDomain _,Domain.SetDomain _,Domain.NumberDomain _,Domain.DateDomain _,Domain.BooleanDomain _ ->
        type("`" + Literals.text(literal) + "` is " + kind(literal));
    }
  }

  private void known(String name, Collection<String> names) {
    if (!names.contains(name)) {
      var near = NearMisses.advice(name, names);
      fault(Kind.UNKNOWN_VALUE, "`" + name + "`", near.isEmpty() ? listing(names) : near);
    }
  }

  private static List<String> listing(Collection<String> names) {
    return names.size() > 12 ? List.of() : List.of("The values are `" + String.join("`, `", names) + "`.");
  }

  private void inside(Value literal, String range) {
    if (!domain.contains(literal)) {
      fault(Kind.OUT_OF_RANGE, "`" + literal.text() + "` outside " + range, List.of());
    }
  }

  private void type(String found) {
    fault(Kind.TYPE, found + "; the column is of kind `" + domain.kind() + "`", List.of());
  }

  private void fault(Kind kind, String found, List<String> advice) {
    faults.add(new CellFault(kind, found, advice));
  }

  private static String kind(Value literal) {
    return switch (literal) {
      case Value.Name _ -> "a name";
      case Value.Flag _ -> "yes or no";
      case Value.Decimal _ -> "a number";
      case Value.Day _ -> "a day";
      case Value.Elements _ -> "a set";
      case Value.Absent _ -> "no value";
    };
  }
}
