package org.osteon.planning.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.feel.CellFault;
import org.osteon.decision.feel.ParsedCell;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Reads `contradictions`.
final class ContradictionSection {
  private final Map<FactId, FactDefinition> definitions;

  ContradictionSection(Map<FactId, FactDefinition> definitions) {
    this.definitions = definitions;
  }

  List<Contradiction> read(List<Fields> documents) {
    var all = new ArrayList<Contradiction>();
    for (var document : documents) {
      document.fields("contradictions").ifPresent(list -> list.entries().forEach(entry -> list.fields(entry.value(),
          list.place(entry.key())).ifPresent(fields -> {
            var message = fields.text("message");
            var when = new LinkedHashMap<FactId, ValueSet>();
            fields.fields("when").ifPresent(cells -> cells.entries().forEach(cell -> values(cell.key(), cells)
                .ifPresent(values -> when.put(new FactId(cell.key()), values))));
            var doubts = new LinkedHashSet<FactId>();
            for (var fact : fields.texts("also-in-doubt")) {
              if (!definitions.containsKey(new FactId(fact))) {
                fields.fault(PlanningCode.UNKNOWN_FACT, "also-in-doubt", "`" + fact + "`", List.of());
              }
              doubts.add(new FactId(fact));
            }
            fields.finish();
            all.add(new Contradiction(entry.key(), message, when, doubts));
          })));
    }
    return all;
  }

  private Optional<ValueSet> values(String fact, Fields cells) {
    var definition = definitions.get(new FactId(fact));
    if (definition == null) {
      cells.fault(PlanningCode.UNKNOWN_FACT, fact, "`" + fact + "`", NearMisses.advice(fact, definitions.keySet()
          .stream().map(FactId::name).toList()));
      return Optional.empty();
    }
    return switch (UnaryTests.parse(cells.text(fact))) {
      case ParsedCell.Bad(var fault) -> {
        cells.fault(PlanningCode.BAD_CELL, fact, fault.found(), fault.advice());
        yield Optional.empty();
      }
      case ParsedCell.Good(var tests) -> {
        var wrong = tests.faults(definition.domain());
        for (CellFault fault : wrong) {
          cells.fault(PlanningCode.BAD_CELL, fact, fault.found(), fault.advice());
        }
        yield wrong.isEmpty() ? Optional.of(tests.accepted(definition.domain())) : Optional.empty();
      }
    };
  }
}
