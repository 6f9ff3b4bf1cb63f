package org.osteon.decision.analyze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// One concrete case that shows a finding: re-run through the engine, it shows exactly what is claimed.
///
/// @param decisive the facts that make it an example; for a table with parameters also these
/// @param rest a value for every other fact that the table can depend on; any other value would show the same
public record ExampleCase(SequencedMap<FactId, Value> decisive, SequencedMap<FactId, Value> rest) {

  public ExampleCase {
    decisive = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(decisive));
    rest = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rest));
  }

  /// Every fact of the case.
  public SequencedMap<FactId, Value> values() {
    var all = new LinkedHashMap<>(decisive);
    all.putAll(rest);
    return all;
  }

  /// The decisive facts for people, such as `age 45, histology osteosarcoma-conventional`.
  public String text() {
    return decisive.isEmpty()
        ? "any case"
        : decisive.entrySet().stream().map(fact -> fact.getKey() + " " + fact.getValue().text())
            .collect(Collectors.joining(", "));
  }
}
