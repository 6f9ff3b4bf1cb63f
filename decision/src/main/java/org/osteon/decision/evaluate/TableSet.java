package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.RowId;

/// All tables of a set of documents by id; of two with one id the first.
final class TableSet {

  private final SequencedMap<DecisionId, DecisionTable> tables = new LinkedHashMap<>();
  private final Map<DecisionId, GuidelineDocument> documents = new HashMap<>();

  TableSet(List<GuidelineDocument> all) {
    for (var document : all) {
      for (var table : document.tables()) {
        if (tables.putIfAbsent(table.id(), table) == null) {
          documents.put(table.id(), document);
        }
      }
    }
  }

  List<DecisionTable> all() {
    return List.copyOf(tables.sequencedValues());
  }

  Optional<DecisionTable> find(DecisionId id) {
    return Optional.ofNullable(tables.get(id));
  }

  DecisionTable get(DecisionId id) {
    return find(id).orElseThrow();
  }

  Place place(DecisionId id) {
    var document = documents.get(id);
    return document == null ? Place.of("").in("decision", id.name()) : document.placeOf(id);
  }

  Place place(DecisionId id, RowId row) {
    var document = documents.get(id);
    return document == null ? place(id).in("row", row.name()) : document.placeOf(id, row);
  }

  Optional<GuidelineDocument> document(DecisionId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /// The tables that a table's columns look at, in table order, without repetition.
  static List<DecisionId> references(DecisionTable table) {
    var ids = new ArrayList<DecisionId>();
    for (InputClause input : table.inputs()) {
      switch (input.expression()) {
        case InputExpression.Decision decision -> ids.add(decision.decision());
        case InputExpression.Invocation call -> ids.add(call.knowledgeModel());
        case InputExpression.Fact _,InputExpression.Parameter _ -> {
        }
      }
    }
    return ids.stream().distinct().toList();
  }
}
