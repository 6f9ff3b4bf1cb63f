package org.osteon.decision.dmn;

import java.util.List;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;

/// What one DMN file holds: facts with their domains, and the documents whose tables ask about them.
///
/// @param name the name of the model
/// @param dictionary every fact becomes an input of the DMN model, whether a table asks about it or not
/// @param documents in the order of the knowledge base; their line numbers are not carried
public record DmnModel(String name, Dictionary dictionary, List<GuidelineDocument> documents) {

  public DmnModel {
    documents = List.copyOf(documents);
  }

  /// The tables of all documents, in order.
  List<DecisionTable> tables() {
    return documents.stream().flatMap(document -> document.tables().stream()).toList();
  }
}
