package org.osteon.decision.feel;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.value.Value;

/// Prints cells in their canonical spelling.
final class CellPrinter {

  private CellPrinter() {}

  static String text(UnaryTests tests) {
    return switch (tests) {
      case UnaryTests.Any _ -> "-";
      case UnaryTests.AnyOf list -> list(list.tests());
    };
  }

  private static String list(List<UnaryTest> tests) {
    return tests.stream().map(CellPrinter::test).collect(Collectors.joining(", "));
  }

  private static String test(UnaryTest test) {
    return switch (test) {
      case UnaryTest.Equal equal -> Literals.text(equal.literal());
      case UnaryTest.Compare compare -> compare.comparison().sign() + " " + Literals.text(compare.literal());
      case UnaryTest.Range range -> (range.lowOpen() ? "(" : "[") + Literals.text(range.low()) + ".."
          + Literals.text(range.high()) + (range.highOpen() ? ")" : "]");
      case UnaryTest.Not not -> "not(" + list(not.tests()) + ")";
      case UnaryTest.AllOf all -> "all" + names(all.elements());
      case UnaryTest.OnlyOf only -> "only" + names(only.elements());
    };
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> Literals.text(new Value.Name(name))).collect(Collectors.joining(", ", "(", ")"));
  }
}
