package org.osteon.decision.feel;

import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Value;

/// Whether a cell accepts a value, in FEEL's three-valued logic: a comparison with null is neither true nor false.
final class Matching {

  private enum Truth {
    TRUE, FALSE, NULL;

    static Truth of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  private Matching() {}

  static boolean matches(UnaryTests tests, Value value) {
    return switch (tests) {
      case UnaryTests.Any _ -> true;
      case UnaryTests.AnyOf list -> any(list.tests(), value) == Truth.TRUE;
    };
  }

  private static Truth any(List<UnaryTest> tests, Value value) {
    var result = Truth.FALSE;
    for (var test : tests) {
      var truth = truth(test, value);
      if (truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      result = truth == Truth.NULL ? Truth.NULL : result;
    }
    return result;
  }

  private static Truth truth(UnaryTest test, Value value) {
    if (value instanceof Value.Absent) {
      return ofAbsent(test);
    }
    return switch (test) {
      case UnaryTest.Equal equal -> Truth.of(equal(equal.literal(), value));
      case UnaryTest.Compare compare ->
        Truth.of(compare.comparison().accepts(order(value, compare.literal())));
      case UnaryTest.Range range -> Truth.of(inRange(range, value));
      case UnaryTest.Not not -> negated(any(not.tests(), value));
      case UnaryTest.AllOf all -> Truth.of(elements(value).containsAll(all.elements()));
      case UnaryTest.OnlyOf only ->
        Truth.of(!elements(value).isEmpty() && only.elements().containsAll(elements(value)));
    };
  }

  private static Truth ofAbsent(UnaryTest test) {
    return switch (test) {
      case UnaryTest.Equal _ -> Truth.FALSE;
      case UnaryTest.Not not -> negated(any(not.tests(), Value.Absent.INSTANCE));
      case UnaryTest.Compare _,UnaryTest.Range _,UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> Truth.NULL;
    };
  }

  private static Truth negated(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case FALSE -> Truth.TRUE;
      case NULL -> Truth.NULL;
    };
  }

  private static boolean equal(Value literal, Value value) {
    if (!(value instanceof Value.Elements set)) {
      return literal.equals(value);
    }
    if (!(literal instanceof Value.Name name)) {
      throw new OsteonBugException("A set cannot contain " + literal.text() + ".");
    }
    return switch (name.name()) {
      case "none" -> set.names().isEmpty();
      case "any" -> !set.names().isEmpty();
      default -> set.names().contains(name.name());
    };
  }

  private static boolean inRange(UnaryTest.Range range, Value value) {
    int below = order(range.low(), value);
    int above = order(value, range.high());
    return (below < 0 || (below == 0 && !range.lowOpen())) && (above < 0 || (above == 0 && !range.highOpen()));
  }

  private static int order(Value left, Value right) {
    if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
      return a.value().compareTo(b.value());
    }
    if (left instanceof Value.Day a && right instanceof Value.Day b) {
      return a.date().compareTo(b.date());
    }
    throw new OsteonBugException("No order between " + left.text() + " and " + right.text() + ".");
  }

  private static Set<String> elements(Value value) {
    if (value instanceof Value.Elements set) {
      return set.names();
    }
    throw new OsteonBugException(value.text() + " is no set.");
  }
}
