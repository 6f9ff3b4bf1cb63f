package org.osteon.decision.feel;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.feel.UnaryTest.Comparison;
import org.osteon.decision.value.Value;

/// Reads one cell by recursive descent. The first fault ends the cell: what follows it could only be guessed.
final class CellParser {

  private static final String FORMS = "A cell is `-`, a value, a comparison such as `>= 60`, an interval such as "
      + "`[5..8)`, `not(…)`, or a comma list of these.";

  private final CellTokens tokens;

  CellParser(String text) {
    tokens = new CellTokens(text);
  }

  ParsedCell parse() {
    try {
      if (tokens.isWhole("-")) {
        return new ParsedCell.Good(UnaryTests.Any.INSTANCE);
      }
      var tests = tests();
      if (!tokens.atEnd()) {
        throw tokens.unexpected("a comma or the end of the cell");
      }
      return new ParsedCell.Good(new UnaryTests.AnyOf(tests));
    } catch (CellSyntaxException fault) {
      return new ParsedCell.Bad(new CellFault(CellFault.Kind.SYNTAX, fault.found(), List.of(FORMS)));
    }
  }

  private List<UnaryTest> tests() throws CellSyntaxException {
    var tests = new ArrayList<UnaryTest>();
    do {
      tests.add(test());
    } while (tokens.take(","));
    return tests;
  }

  private UnaryTest test() throws CellSyntaxException {
    for (var comparison : List.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE)) {
      if (tokens.take(comparison.sign())) {
        return new UnaryTest.Compare(comparison, literal());
      }
    }
    if (tokens.take("[")) {
      return range(false);
    }
    if (tokens.take("(") || tokens.take("]")) {
      return range(true);
    }
    if (tokens.takeCall("not")) {
      var tests = tests();
      tokens.expect(")");
      return new UnaryTest.Not(tests);
    }
    if (tokens.takeCall("all")) {
      return new UnaryTest.AllOf(names());
    }
    if (tokens.takeCall("only")) {
      return new UnaryTest.OnlyOf(names());
    }
    return new UnaryTest.Equal(literal());
  }

  private UnaryTest range(boolean lowOpen) throws CellSyntaxException {
    var low = literal();
    tokens.expect("..");
    var high = literal();
    if (tokens.take("]")) {
      return new UnaryTest.Range(low, lowOpen, high, false);
    }
    if (tokens.take(")") || tokens.take("[")) {
      return new UnaryTest.Range(low, lowOpen, high, true);
    }
    throw tokens.unexpected("`]` or `)`");
  }

  private List<String> names() throws CellSyntaxException {
    var names = new ArrayList<String>();
    do {
      if (!(literal() instanceof Value.Name name)) {
        throw tokens.unexpected("names only");
      }
      names.add(name.name());
    } while (tokens.take(","));
    tokens.expect(")");
    return names;
  }

  private Value literal() throws CellSyntaxException {
    if (tokens.takeCall("date")) {
      var day = tokens.word();
      tokens.expect(")");
      var text = day.startsWith("\"") ? day.substring(1, day.length() - 1) : day;
      return Literals.parse(text).filter(Value.Day.class::isInstance)
          .orElseThrow(() -> new CellSyntaxException("`" + day + "` is no day of the form `2026-05-04`"));
    }
    var word = tokens.word();
    return Literals.parse(word).orElseThrow(() -> new CellSyntaxException("`" + word + "` is no value"));
  }
}
