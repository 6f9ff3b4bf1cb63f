package org.osteon.fhir.cql;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;

/// Identifiers, literals, types and logic in the spelling of CQL.
final class CqlText {

  static final String TRUE = "true";
  static final String FALSE = "false";
  static final String STRING = "String";
  static final String DECIMAL = "Decimal";
  private static final String NULL = "null";
  private static final int WIDTH = 110;

  private CqlText() {}

  /// An identifier in quotes, which may hold any character.
  static String quoted(String name) {
    return '"' + escaped(name).replace("\"", "\\\"") + '"';
  }

  static String string(String text) {
    return '\'' + escaped(text).replace("'", "\\'") + '\'';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", " ");
  }

  /// A number as a Decimal, never as an Integer: all numbers of the knowledge base are decimals.
  static String number(BigDecimal number) {
    var digits = number.toPlainString();
    return digits.contains(".") ? digits : digits + ".0";
  }

  static String literal(Value value) {
    return switch (value) {
      case Value.Name name -> string(name.name());
      case Value.Flag flag -> flag.text();
      case Value.Decimal number -> number(number.value());
      case Value.Day day -> "@" + day.date();
      case Value.Elements elements -> elements.names().stream().map(CqlText::string).collect(Collectors.joining(", ",
          "{ ", " }"));
      case Value.Absent _ -> NULL;
    };
  }

  static String type(Domain domain) {
    return switch (domain) {
      case Domain.EnumDomain _ -> STRING;
      case Domain.BooleanDomain _ -> "Boolean";
      case Domain.NumberDomain _ -> DECIMAL;
      case Domain.DateDomain _ -> "Date";
      case Domain.SetDomain _ -> "List<String>";
    };
  }

  /// The type of the values of one output column; String when no row has a value.
  static String type(List<Value> outputs) {
    return outputs.stream().filter(value -> !(value instanceof Value.Absent)).findFirst().map(value -> switch (value) {
      case Value.Name _ -> STRING;
      case Value.Flag _ -> "Boolean";
      case Value.Decimal _ -> DECIMAL;
      case Value.Day _ -> "Date";
      case Value.Elements _ -> "List<String>";
      case Value.Absent _ -> throw new OsteonBugException("An absent value has no type.");
    }).orElse(STRING);
  }

  /// The value with a type, where `null` alone would have none.
  static String typed(Value value, String type) {
    return value instanceof Value.Absent ? nothing(type) : literal(value);
  }

  static String nothing(String type) {
    return "null as " + type;
  }

  /// All hold; without conditions `true`.
  static String all(List<String> conditions) {
    return joined(conditions, TRUE, FALSE, "and");
  }

  /// One holds; without conditions `false`.
  static String any(List<String> conditions) {
    return joined(conditions, FALSE, TRUE, "or");
  }

  private static String joined(List<String> conditions, String neutral, String decisive, String sign) {
    var said = conditions.stream().filter(condition -> !condition.equals(neutral)).distinct().toList();
    if (said.contains(decisive)) {
      return decisive;
    }
    return switch (said.size()) {
      case 0 -> neutral;
      case 1 -> said.getFirst();
      default -> {
        var operands = said.stream().map(CqlText::operand).toList();
        var line = String.join(" " + sign + " ", operands);
        yield line.length() <= WIDTH ? line : String.join("\n    " + sign + " ", operands);
      }
    };
  }

  static String not(String condition) {
    return switch (condition) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      default -> "not " + operand(condition);
    };
  }

  /// In parentheses unless it is one word, one call or in parentheses already.
  static String operand(String expression) {
    return isSimple(expression) ? expression : "(" + expression + ")";
  }

  private static boolean isSimple(String expression) {
    int depth = 0;
    boolean inIdentifier = false;
    boolean inString = false;
    for (int at = 0; at < expression.length(); at++) {
      char sign = expression.charAt(at);
      inIdentifier ^= sign == '"' && !inString;
      inString ^= sign == '\'' && !inIdentifier;
      if (!inIdentifier && !inString) {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (Character.isWhitespace(sign) && depth == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
