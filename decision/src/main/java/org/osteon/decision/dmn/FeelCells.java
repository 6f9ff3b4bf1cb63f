package org.osteon.decision.dmn;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// Writes cells as FEEL unary tests (DMN 1.5, 10.3.1.2 grammar rules 7 and 15 to 18).
///
/// What S-FEEL has no test for becomes a boolean expression over the value `?`: tests of sets, and `not(…)` anywhere but
/// around the whole cell.
final class FeelCells {

  private final boolean onSet;

  /// @param onSet whether the column looks at sets
  FeelCells(boolean onSet) {
    this.onSet = onSet;
  }

  String text(UnaryTests tests) {
    return switch (tests) {
      case UnaryTests.Any _ -> "-";
      case UnaryTests.AnyOf list when list.tests().size() == 1
          && list.tests().getFirst() instanceof UnaryTest.Not not && !onSet && isFlat(not.tests()) ->
        "not(" + list(not.tests()) + ")";
      case UnaryTests.AnyOf list -> list(list.tests());
    };
  }

  private static boolean isFlat(List<UnaryTest> tests) {
    return tests.stream().noneMatch(UnaryTest.Not.class::isInstance);
  }

  private String list(List<UnaryTest> tests) {
    return tests.stream().map(this::positive).collect(Collectors.joining(", "));
  }

  /// A member of the comma list.
  private String positive(UnaryTest test) {
    return switch (test) {
      case UnaryTest.Equal equal when !onSet -> literal(equal.literal());
      case UnaryTest.Compare compare -> compare.comparison().sign() + " " + literal(compare.literal());
      case UnaryTest.Range range -> range(range);
      case UnaryTest.Equal _,UnaryTest.Not _,UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> expression(test);
    };
  }

  /// A boolean expression over `?`.
  private String expression(UnaryTest test) {
    return switch (test) {
      case UnaryTest.Equal equal when onSet -> contains(equal.literal());
      case UnaryTest.Equal equal -> "? = " + literal(equal.literal());
      case UnaryTest.Compare compare -> "? " + compare.comparison().sign() + " " + literal(compare.literal());
      case UnaryTest.Range range -> "? in " + range(range);
      case UnaryTest.Not not ->
        not.tests().stream().map(this::expression).collect(Collectors.joining(" or ", "not(", ")"));
      case UnaryTest.AllOf all -> "every element in " + names(all.elements()) + " satisfies list contains(?, element)";
      case UnaryTest.OnlyOf only -> "(count(?) > 0 and (every element in ? satisfies list contains("
          + names(only.elements()) + ", element)))";
    };
  }

  private static String contains(Value literal) {
    if (!(literal instanceof Value.Name name)) {
      throw new OsteonBugException("A set cannot contain " + literal.text() + ".");
    }
    return switch (name.name()) {
      case "none" -> "count(?) = 0";
      case "any" -> "count(?) > 0";
      default -> "list contains(?, " + literal(name) + ")";
    };
  }

  private static String range(UnaryTest.Range range) {
    return (range.lowOpen() ? "(" : "[") + literal(range.low()) + ".." + literal(range.high())
        + (range.highOpen() ? ")" : "]");
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> literal(new Value.Name(name))).collect(Collectors.joining(", ", "[", "]"));
  }

  /// A FEEL literal; the absent value is `null`.
  static String literal(Value value) {
    return switch (value) {
      case Value.Name name -> '"' + name.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case Value.Flag flag -> Boolean.toString(flag.value());
      case Value.Decimal number -> number.value().toPlainString();
      case Value.Day day -> "date(\"" + day.date() + "\")";
      case Value.Elements elements -> names(List.copyOf(elements.names()));
      case Value.Absent _ -> "null";
    };
  }
}
