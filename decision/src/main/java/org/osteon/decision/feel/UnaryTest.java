package org.osteon.decision.feel;

import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Value;

/// One S-FEEL unary test.
public sealed interface UnaryTest {

  /// The value equals a literal; on a set: the set contains it.
  record Equal(Value literal) implements UnaryTest {}

  /// The value lies on one side of a number or day.
  record Compare(Comparison comparison, Value literal) implements UnaryTest {}

  /// The value lies between two numbers or days; each end open or closed.
  record Range(Value low, boolean lowOpen, Value high, boolean highOpen) implements UnaryTest {}

  /// None of the tests holds.
  ///
  /// @param tests
  ///          at least one
  record Not(List<UnaryTest> tests) implements UnaryTest {
    public Not {
      tests = some(tests);
    }
  }

  /// The set contains every element of the list.
  ///
  /// @param elements
  ///          at least one
  record AllOf(List<String> elements) implements UnaryTest {
    public AllOf {
      elements = some(elements);
    }
  }

  /// The set is not empty and has nothing outside the list.
  ///
  /// @param elements
  ///          at least one
  record OnlyOf(List<String> elements) implements UnaryTest {
    public OnlyOf {
      elements = some(elements);
    }
  }

  /// The four comparisons with a literal on their right.
  enum Comparison {
    LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /// Whether a value that compares to the literal in this order (negative, zero, positive) passes.
    public boolean accepts(int order) {
      return switch (this) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case MORE -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }
  }

  private static <T> List<T> some(List<T> list) {
    if (list.isEmpty()) {
      throw new OsteonBugException("A list in a cell needs at least one entry.");
    }
    return List.copyOf(list);
  }
}
