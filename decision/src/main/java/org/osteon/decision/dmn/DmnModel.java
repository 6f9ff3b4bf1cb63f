package org.osteon.decision.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;

/// What one DMN file holds: facts with their domains, and the documents whose tables ask about them.
///
/// @param name the name of the model; an excerpt has the id of its document
/// @param dictionary every fact becomes an input of the DMN model, whether a table asks about it or not
/// @param documents in the order of the knowledge base; their line numbers are not carried
public record DmnModel(String name, Dictionary dictionary, List<GuidelineDocument> documents) {

  public DmnModel {
    documents = List.copyOf(documents);
  }

  /// One document with everything that its tables need and nothing else, so that an engine opens it alone: the document
  /// itself first, then of each other document the tables that it requires, without the prose between them.
  public static DmnModel excerpt(DecisionModel model, GuidelineDocument document) {
    var needed = new HashSet<DecisionId>();
    var facts = new TreeSet<FactId>();
    for (var table : document.tables()) {
      need(model, table.id(), needed);
      facts.addAll(model.requirements(table.id()).facts());
    }
    var documents = new ArrayList<GuidelineDocument>();
    documents.add(document);
    model.documents().stream().filter(other -> !other.equals(document)).map(other -> only(other, needed))
        .filter(other -> !other.tables().isEmpty()).forEach(documents::add);
    return new DmnModel(document.frontMatter().id(), dictionary(model.dictionary(), facts), documents);
  }

  private static void need(DecisionModel model, DecisionId table, Set<DecisionId> needed) {
    if (needed.add(table)) {
      var requirements = model.requirements(table);
      requirements.decisions().forEach(other -> need(model, other, needed));
      requirements.knowledgeModels().forEach(other -> need(model, other, needed));
    }
  }

  private static GuidelineDocument only(GuidelineDocument document, Set<DecisionId> needed) {
    var sections = document.sections().stream()
        .filter(section -> section instanceof Section.Deciding deciding && needed.contains(deciding.table().id()))
        .toList();
    return new GuidelineDocument(document.file(), document.frontMatter(), "", sections, document.lines());
  }

  private static Dictionary dictionary(Dictionary all, Set<FactId> kept) {
    var declared = new LinkedHashMap<FactId, Domain>();
    all.facts().stream().filter(kept::contains).forEach(fact -> declared.put(fact, all.domain(all.indexOf(fact))));
    return FactDictionary.of(declared);
  }

  /// The document that this is an excerpt for; empty when it holds whole documents.
  public Optional<GuidelineDocument> subject() {
    return documents.stream().filter(document -> document.frontMatter().id().equals(name)).findFirst();
  }

  /// The tables of all documents, in order.
  List<DecisionTable> tables() {
    return documents.stream().flatMap(document -> document.tables().stream()).toList();
  }
}
