package org.osteon.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.execution.EvaluationResults;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.Tuple;
import org.osteon.decision.value.Value;

/// What the CQL engine said about one case.
final class CqlAnswers {

  /// The three values of CQL's logic.
  enum Truth {
    TRUE, FALSE, NULL
  }

  private final Map<String, Map<String, ExpressionResult>> byLibrary = new HashMap<>();

  /// The engine copies a whole library at each question, so it is asked once.
  CqlAnswers(EvaluationResults results) {
    results.getResults().forEach((library, result) -> byLibrary.put(String.valueOf(library.getId()), result
        .getExpressionResults()));
  }

  Truth truth(String library, String definition) {
    return switch (value(library, definition)) {
      case null -> Truth.NULL;
      case Boolean truth -> truth ? Truth.TRUE : Truth.FALSE;
      case Object other -> throw new IllegalStateException(definition + " is no truth: " + other);
    };
  }

  /// The value as our engine writes it; `null` for null.
  String text(String library, String definition) {
    return text(value(library, definition));
  }

  /// The entries of a list of tuples without their row, in the order of the table's outputs.
  List<Map<String, String>> entries(String library, String definition) {
    if (!(value(library, definition) instanceof List<?> list)) {
      throw new IllegalStateException(definition + " is no list.");
    }
    return list.stream().map(entry -> entry((Tuple) entry)).toList();
  }

  private static Map<String, String> entry(Tuple tuple) {
    var entry = new LinkedHashMap<String, String>();
    tuple.getElements().forEach((name, value) -> entry.put(name, text(value)));
    entry.remove("row");
    return entry;
  }

  private @Nullable Object value(String library, String definition) {
    var result = byLibrary.get(library);
    var expression = result == null ? null : result.get(definition);
    if (expression == null) {
      throw new IllegalStateException("The engine gave no `" + definition + "` of " + library + ".");
    }
    return expression.getValue();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case BigDecimal number -> new Value.Decimal(number).text();
      case Date day -> String.valueOf(day.getDate());
      default -> value.toString();
    };
  }
}
