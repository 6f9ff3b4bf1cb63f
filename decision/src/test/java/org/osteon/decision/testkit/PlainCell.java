package org.osteon.decision.testkit;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// The obvious reading of one cell. An empty answer is FEEL's null.
final class PlainCell {

  private PlainCell() {}

  static boolean accepts(UnaryTests cell, Value value) {
    return cell instanceof UnaryTests.Any
        || (cell instanceof UnaryTests.AnyOf list && or(list.tests(), value).equals(Optional.of(true)));
  }

  private static Optional<Boolean> or(List<UnaryTest> tests, Value value) {
    var answers = tests.stream().map(test -> accepts(test, value)).toList();
    if (answers.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> accepts(UnaryTest test, Value value) {
    boolean isNull = value instanceof Value.Absent;
    var set = value instanceof Value.Elements elements ? elements.names() : new TreeSet<String>();
    return switch (test) {
      case UnaryTest.Not not -> or(not.tests(), value).map(answer -> !answer);
      case UnaryTest.Equal equal when value instanceof Value.Elements -> Optional.of(switch (equal.literal().text()) {
        case "none" -> set.isEmpty();
        case "any" -> !set.isEmpty();
        default -> set.contains(equal.literal().text());
      });
      case UnaryTest.Equal equal -> Optional.of(equal.literal().equals(value));
      case UnaryTest.AllOf all -> isNull ? Optional.empty() : Optional.of(set.containsAll(all.elements()));
      case UnaryTest.OnlyOf only ->
        isNull ? Optional.empty() : Optional.of(!set.isEmpty() && only.elements().containsAll(set));
      case UnaryTest.Compare compare -> isNull ? Optional.empty() : Optional.of(switch (compare.comparison()) {
        case LESS -> order(value, compare.literal()) < 0;
        case AT_MOST -> order(value, compare.literal()) <= 0;
        case MORE -> order(value, compare.literal()) > 0;
        case AT_LEAST -> order(value, compare.literal()) >= 0;
      });
      case UnaryTest.Range range -> {
        if (isNull) {
          yield Optional.empty();
        }
        int low = order(value, range.low());
        int high = order(value, range.high());
        yield Optional.of((range.lowOpen() ? low > 0 : low >= 0) && (range.highOpen() ? high < 0 : high <= 0));
      }
    };
  }

  private static int order(Value a, Value b) {
    return switch (a) {
      case Value.Decimal number -> number.value().compareTo(((Value.Decimal) b).value());
      case Value.Day day -> day.date().compareTo(((Value.Day) b).date());
      case Value.Name _,Value.Flag _,Value.Elements _,Value.Absent _ -> throw new AssertionError("No order");
    };
  }
}
