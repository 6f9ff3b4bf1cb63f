package org.osteon.planning.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vocabulary.FactDefinition;

/// What a knowledge base holds, for a terminal: its documents by authority, or its options by kind of care.
public final class KnowledgeListText {
  private static final String INDENT = "  ";
  private static final int ID = 40;

  private KnowledgeListText() {}

  /// Every document with its edition, review and size.
  public static String documents(KnowledgeBase knowledge) {
    var byAuthority = new LinkedHashMap<String, List<GuidelineDocument>>();
    knowledge.model().documents().forEach(document -> byAuthority.computeIfAbsent(document.frontMatter().authority(),
        _ -> new ArrayList<>()).add(document));
    var sheet = new Sheet();
    byAuthority.forEach((authority, documents) -> {
      sheet.heading(authority);
      documents.forEach(document -> document(document, sheet));
    });
    var documents = knowledge.model().documents();
    return sheet.gap()
        .line("Knowledge " + knowledge.version() + ": " + DocumentWords.count(documents.size(), "document")
            + ", " + DocumentWords.size(documents.stream().flatMap(document -> document.tables().stream()).toList())
            + ".")
        .toString();
  }

  private static void document(GuidelineDocument document, Sheet sheet) {
    var front = document.frontMatter();
    var edition = front.edition().isEmpty() ? "" : "edition " + front.edition() + " · ";
    sheet.ends(INDENT + front.id(), DocumentWords.size(document.tables()));
    sheet.paragraph(INDENT + INDENT, front.title());
    sheet.paragraph(INDENT + INDENT, edition + DocumentWords.review(front) + DocumentWords.currency(front));
  }

  /// Every option of the catalogue with the number of rows that name it.
  public static String options(KnowledgeBase knowledge, Guidelines guidelines) {
    var rows = new HashMap<String, Integer>();
    guidelines.rowsByOption().forEach((option, named) -> rows.put(option, named.size()));
    var tests = knowledge.vocabulary().definitions().stream().map(FactDefinition::test).collect(Collectors.toSet());
    var byModality = knowledge.catalogue().options().values().stream().collect(Collectors.groupingBy(
        CatalogueOption::modality, LinkedHashMap::new, Collectors.toList()));
    var sheet = new Sheet();
    byModality.forEach((modality, options) -> {
      sheet.heading(modality.key().toUpperCase(Locale.ROOT));
      options.forEach(option -> sheet.labeled(INDENT, ID, option.id(), option.label() + " (" + named(option, rows,
          tests) + ")"));
    });
    return sheet.gap().line(DocumentWords.count(knowledge.catalogue().options().size(), "option") + ".").toString();
  }

  private static String named(CatalogueOption option, Map<String, Integer> rows, Set<String> tests) {
    int named = rows.getOrDefault(option.id(), 0);
    if (named > 0) {
      return DocumentWords.count(named, "row");
    }
    return tests.contains(option.id()) ? "no row; how a fact is found out" : "no row names it";
  }
}
