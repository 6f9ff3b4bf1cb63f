package org.osteon.decision.dmn;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTest.Comparison;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// Reads FEEL unary tests: all of S-FEEL (DMN 1.5, chapter 9), and the boolean expressions over `?` that [FeelCells] writes.
final class FeelReader {

  private static final Pattern COMMA_OUTSIDE_STRINGS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final FeelTokens tokens;

  private FeelReader(String text) {
    tokens = new FeelTokens(text);
  }

  /// The tests of one input entry, or of a list of allowed values.
  static UnaryTests tests(String text) throws FeelFault {
    if (text.strip().equals("-") || text.isBlank()) {
      return UnaryTests.Any.INSTANCE;
    }
    var reader = new FeelReader(text);
    var tests = reader.list();
    if (!reader.tokens.atEnd()) {
      throw reader.tokens.fault();
    }
    return new UnaryTests.AnyOf(tests);
  }

  /// One literal: a string, number, date, `true`, `false`, or `null` for the absent value.
  static Value literal(String text) throws FeelFault {
    var reader = new FeelReader(text);
    if (text.strip().equals("null") || text.strip().equals("-")) {
      return Value.Absent.INSTANCE;
    }
    var value = reader.value();
    if (!reader.tokens.atEnd()) {
      throw reader.tokens.fault();
    }
    return value;
  }

  /// The texts between the commas of a list of literals.
  static List<String> members(String text) {
    return text.isBlank() ? List.of() : List.of(COMMA_OUTSIDE_STRINGS.split(text));
  }

  private List<UnaryTest> list() throws FeelFault {
    var tests = new ArrayList<UnaryTest>();
    do {
      tests.add(test());
    } while (tokens.take(",") || tokens.take("or"));
    return tests;
  }

  private UnaryTest test() throws FeelFault {
    if (tokens.takeAll("not", "(")) {
      var tests = list();
      tokens.expect(")");
      return new UnaryTest.Not(tests);
    }
    if (tokens.takeAll("(", "count", "(", "?", ")", ">", "0", "and", "(")) {
      return only();
    }
    if (tokens.takeAll("count", "(", "?", ")")) {
      boolean none = tokens.takeAll("=", "0");
      if (!none && !tokens.takeAll(">", "0")) {
        throw tokens.fault();
      }
      return new UnaryTest.Equal(new Value.Name(none ? "none" : "any"));
    }
    if (tokens.takeAll("list", "contains", "(", "?", ",")) {
      var name = tokens.string();
      tokens.expect(")");
      return new UnaryTest.Equal(new Value.Name(name));
    }
    if (tokens.take("every")) {
      return all();
    }
    return tokens.take("?") ? compared() : positive();
  }

  /// `(count(?) > 0 and (` was read.
  private UnaryTest only() throws FeelFault {
    tokens.expect("every");
    var variable = tokens.word();
    if (!tokens.takeAll("in", "?", "satisfies", "list", "contains", "(")) {
      throw tokens.fault();
    }
    var names = names();
    if (!tokens.takeAll(",", variable, ")", ")", ")")) {
      throw tokens.fault();
    }
    return new UnaryTest.OnlyOf(names);
  }

  /// `every` was read.
  private UnaryTest all() throws FeelFault {
    var variable = tokens.word();
    tokens.expect("in");
    var names = names();
    if (!tokens.takeAll("satisfies", "list", "contains", "(", "?", ",", variable, ")")) {
      throw tokens.fault();
    }
    return new UnaryTest.AllOf(names);
  }

  private List<String> names() throws FeelFault {
    var names = new ArrayList<String>();
    tokens.expect("[");
    do {
      names.add(tokens.string());
    } while (tokens.take(","));
    tokens.expect("]");
    return names;
  }

  /// `?` was read.
  private UnaryTest compared() throws FeelFault {
    if (tokens.take("=")) {
      return new UnaryTest.Equal(value());
    }
    if (tokens.take("in")) {
      return positive();
    }
    for (var comparison : List.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE)) {
      if (tokens.take(comparison.sign())) {
        return new UnaryTest.Compare(comparison, value());
      }
    }
    throw tokens.fault();
  }

  private UnaryTest positive() throws FeelFault {
    for (var comparison : List.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE)) {
      if (tokens.take(comparison.sign())) {
        return new UnaryTest.Compare(comparison, value());
      }
    }
    if (tokens.take("[")) {
      return range(false);
    }
    if (tokens.take("(") || tokens.take("]")) {
      return range(true);
    }
    return new UnaryTest.Equal(value());
  }

  private UnaryTest range(boolean lowOpen) throws FeelFault {
    var low = value();
    tokens.expect("..");
    var high = value();
    if (tokens.take("]")) {
      return new UnaryTest.Range(low, lowOpen, high, false);
    }
    if (tokens.take(")") || tokens.take("[")) {
      return new UnaryTest.Range(low, lowOpen, high, true);
    }
    throw tokens.fault();
  }

  private Value value() throws FeelFault {
    if (tokens.isNumber()) {
      return new Value.Decimal(new BigDecimal(tokens.number()));
    }
    if (tokens.isString()) {
      return new Value.Name(tokens.string());
    }
    if (tokens.take("true")) {
      return Value.Flag.YES;
    }
    if (tokens.take("false")) {
      return Value.Flag.NO;
    }
    if (tokens.take("@")) {
      return day(tokens.string());
    }
    if (tokens.takeAll("date", "(")) {
      var day = day(tokens.string());
      tokens.expect(")");
      return day;
    }
    throw tokens.fault();
  }

  private Value day(String text) throws FeelFault {
    try {
      return new Value.Day(LocalDate.parse(text));
    } catch (DateTimeException notOfTheCalendar) {
      throw new FeelFault("`" + text + "`, which is no day");
    }
  }
}
