package org.osteon.fhir.cql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;

/// Which library holds the tables of which document.
///
/// Each document has its own, but CQL libraries cannot include one another in a circle: documents whose tables do share one.
final class Shelf {

  private final List<Book> books = new ArrayList<>();
  private final Map<DecisionId, String> libraryByTable = new HashMap<>();

  /// The documents of one library.
  record Book(String library, List<GuidelineDocument> documents) {

    Stream<DecisionTable> tables() {
      return documents.stream().flatMap(document -> document.tables().stream());
    }

    String title() {
      return documents.stream().map(document -> document.frontMatter().title()).collect(Collectors.joining("; "));
    }
  }

  Shelf(DecisionModel model) {
    var documentByTable = new HashMap<DecisionId, GuidelineDocument>();
    model.documents()
        .forEach(document -> document.tables().forEach(table -> documentByTable.put(table.id(), document)));
    var reached = new LinkedHashMap<GuidelineDocument, Set<GuidelineDocument>>();
    model.documents().forEach(document -> reached.put(document, reached(document, documentByTable)));
    var placed = new LinkedHashSet<GuidelineDocument>();
    for (var document : model.documents()) {
      if (!placed.contains(document)) {
        var circle = model.documents().stream()
            .filter(other -> other.equals(document) || (reached.getOrDefault(document,
                Set.of()).contains(other) && reached.getOrDefault(other, Set.of()).contains(document)))
            .toList();
        placed.addAll(circle);
        add(circle);
      }
    }
  }

  private static Set<GuidelineDocument> reached(GuidelineDocument start,
      Map<DecisionId, GuidelineDocument> documentByTable) {
    var found = new LinkedHashSet<GuidelineDocument>();
    var open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      for (var table : open.removeLast().tables()) {
        for (var required : required(table)) {
          var document = documentByTable.get(required);
          if (document != null && found.add(document)) {
            open.add(document);
          }
        }
      }
    }
    return found;
  }

  private void add(List<GuidelineDocument> documents) {
    var name = "Osteon" + pascal(documents.getFirst().frontMatter().id()) + (documents.size() > 1 ? "Joined" : "");
    var book = new Book(name, documents);
    books.add(book);
    book.tables().forEach(table -> libraryByTable.put(table.id(), book.library()));
  }

  private static String pascal(String id) {
    return Stream.of(id.split("[^A-Za-z0-9]+", -1)).filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1)
        .toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
  }

  List<Book> books() {
    return Collections.unmodifiableList(books);
  }

  /// The library that holds a table of the model.
  String library(DecisionId table) {
    var library = libraryByTable.get(table);
    if (library == null) {
      throw new OsteonBugException("No library holds the table `" + table + "`.");
    }
    return library;
  }

  /// The other libraries that a book's tables look into, in the order of their tables.
  List<String> includes(Book book) {
    var names = new LinkedHashSet<String>();
    book.tables().flatMap(table -> required(table).stream()).map(this::library).filter(name -> !name.equals(book
        .library())).forEach(names::add);
    return List.copyOf(names);
  }

  /// The tables that a table looks at.
  private static SequencedSet<DecisionId> required(DecisionTable table) {
    var required = new LinkedHashSet<DecisionId>();
    for (var input : table.inputs()) {
      switch (input.expression()) {
        case InputExpression.Decision decision -> required.add(decision.decision());
        case InputExpression.Invocation call -> required.add(call.knowledgeModel());
        case InputExpression.Fact _,InputExpression.Parameter _ -> {
        }
      }
    }
    return required;
  }
}
