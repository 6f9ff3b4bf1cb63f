package org.osteon.decision.feel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Value;

/// Literals of cells and headers: names, numbers, days, `true` and `false`.
public final class Literals {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d]+([-_:/+.][\\p{L}\\d]+)*");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"|\\\\]+\"");

  private Literals() {}

  /// Reads one literal; empty when the text is none.
  public static Optional<Value> parse(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new Value.Decimal(new BigDecimal(text)));
    }
    if (DAY.matcher(text).matches()) {
      return day(text);
    }
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(Value.of(text.equals("true")));
    }
    if (QUOTED.matcher(text).matches()) {
      return Optional.of(new Value.Name(text.substring(1, text.length() - 1)));
    }
    return NAME.matcher(text).matches() ? Optional.of(new Value.Name(text)) : Optional.empty();
  }

  /// The literal in its canonical spelling; a name is quoted only where it would be read as something else.
  public static String text(Value value) {
    return switch (value) {
      case Value.Name name -> isPlain(name) ? name.name() : '"' + name.name() + '"';
      case Value.Flag _,Value.Decimal _,Value.Day _ -> value.text();
      case Value.Elements _,Value.Absent _ -> throw new OsteonBugException(value.text() + " has no literal.");
    };
  }

  private static boolean isPlain(Value.Name name) {
    return parse(name.name()).equals(Optional.of(name));
  }

  private static Optional<Value> day(String text) {
    try {
      return Optional.of(new Value.Day(LocalDate.parse(text)));
    } catch (DateTimeException notOfTheCalendar) {
      return Optional.empty();
    }
  }
}
