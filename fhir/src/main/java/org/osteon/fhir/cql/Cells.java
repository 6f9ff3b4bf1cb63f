package org.osteon.fhir.cql;

import java.util.List;
import java.util.function.Function;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// S-FEEL cells as CQL conditions: true, false, or null when what is known does not settle them.
///
/// Only `and`, `or`, `not`, `=` and comparisons are used on values, because these say null of null in every edition of CQL.
/// Operators on lists and intervals do not, so sets go through functions of the facts library.
final class Cells {

  private Cells() {}

  /// The condition of a cell; `true` when it accepts everything.
  static String condition(UnaryTests cell, Column column) {
    return switch (cell) {
      case UnaryTests.Any _ -> CqlText.TRUE;
      case UnaryTests.AnyOf list -> switch (column) {
        case Column.Single single -> any(list.tests(), test -> single(test, single.value()));
        case Column.Set set -> any(list.tests(), test -> set(test, new RecordedSet(set.value())));
        case Column.Collected collected -> any(list.tests(), test -> set(test, new GivenSet(collected)));
        case Column.Output output -> {
          var present = any(list.tests(), test -> single(test, output.value()));
          yield cell.matchesAbsent()
              ? CqlText.any(List.of(output.absent(), present))
              : CqlText.all(List.of(CqlText.not(output.absent()), present));
        }
      };
    };
  }

  private static String any(List<UnaryTest> tests, Function<UnaryTest, String> condition) {
    return CqlText.any(tests.stream().map(condition).toList());
  }

  private static String single(UnaryTest test, String value) {
    return switch (test) {
      case UnaryTest.Equal equal -> value + " = " + CqlText.literal(equal.literal());
      case UnaryTest.Compare compare -> value + " " + compare.comparison().sign() + " " + CqlText.literal(compare
          .literal());
      case UnaryTest.Range range -> value + (range.lowOpen() ? " > " : " >= ") + CqlText.literal(range.low()) + " and "
          + value + (range.highOpen() ? " < " : " <= ") + CqlText.literal(range.high());
      case UnaryTest.Not not -> CqlText.not(any(not.tests(), inner -> single(inner, value)));
      case UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> throw new OsteonBugException("No set is meant by " + value + ".");
    };
  }

  /// A set that cells ask about.
  private sealed interface Asked {

    /// Whether it has the element.
    String has(String element);

    /// Whether it has any element.
    String some();

    /// Whether it has an element outside the list.
    String outside(List<String> elements);
  }

  private record RecordedSet(String value) implements Asked {

    @Override
    public String has(String element) {
      return FactLibrary.ALIAS + ".has(" + value + ", " + CqlText.string(element) + ")";
    }

    @Override
    public String some() {
      return FactLibrary.ALIAS + ".some(" + value + ")";
    }

    @Override
    public String outside(List<String> elements) {
      return FactLibrary.ALIAS + ".someOutside(" + value + ", " + CqlText.literal(Value.Elements.of(elements)) + ")";
    }
  }

  private record GivenSet(Column.Collected rows) implements Asked {

    @Override
    public String has(String element) {
      return CqlText.any(rows.rowsByElement().getOrDefault(element, List.of()));
    }

    @Override
    public String some() {
      return outside(List.of());
    }

    @Override
    public String outside(List<String> elements) {
      return CqlText.any(rows.rowsByElement().entrySet().stream().filter(entry -> !elements.contains(entry.getKey()))
          .flatMap(entry -> entry.getValue().stream()).toList());
    }
  }

  private static String set(UnaryTest test, Asked set) {
    return switch (test) {
      case UnaryTest.Equal equal when equal.literal() instanceof Value.Name literal -> element(literal.name(), set);
      case UnaryTest.Not not -> CqlText.not(any(not.tests(), inner -> set(inner, set)));
      case UnaryTest.AllOf all -> CqlText.all(all.elements().stream().map(set::has).toList());
      case UnaryTest.OnlyOf only -> CqlText.all(List.of(set.some(), CqlText.not(set.outside(only.elements()))));
      case UnaryTest.Equal _,UnaryTest.Compare _,UnaryTest.Range _ ->
        throw new OsteonBugException("A set cannot be compared.");
    };
  }

  private static String element(String name, Asked set) {
    return switch (name) {
      case "none" -> CqlText.not(set.some());
      case "any" -> set.some();
      default -> set.has(name);
    };
  }
}
