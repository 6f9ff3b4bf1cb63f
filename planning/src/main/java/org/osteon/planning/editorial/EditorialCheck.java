package org.osteon.planning.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;
import org.osteon.planning.knowledge.EvidenceStatus;
import org.osteon.planning.knowledge.KnowledgeBase;

/// What can be said about a knowledge base without trying a single patient: terms, people, dates, sources, and options that
/// no plan can reach.
public final class EditorialCheck {
  private static final String STRONG = "strong";

  private EditorialCheck() {}

  /// Every fault, document by document, then option by option.
  ///
  /// @param today
  ///          the day on which reviews are overdue or not
  public static List<Diagnostic> of(KnowledgeBase knowledge, LocalDate today) {
    var faults = new ArrayList<Diagnostic>();
    if (knowledge.licences().permitted().isEmpty()) {
      faults.add(Diagnostic.of(EditorialFault.NO_TERMS, Place.of("knowledge.yaml"), "",
          "Add `licences:` with the lists `permitted`, `forbidden` and `forbidden-authorities`."));
    }
    for (var document : knowledge.model().documents()) {
      faults.addAll(DocumentCheck.of(document, knowledge.licences(), today));
      document.tables().forEach(table -> table.rules().forEach(rule -> row(document, table, rule, faults)));
    }
    unreachable(knowledge, faults);
    return List.copyOf(faults);
  }

  private static void row(GuidelineDocument document, DecisionTable table, Rule rule, List<Diagnostic> faults) {
    var place = document.placeOf(table.id(), rule.id());
    if (text(table, rule, AnnotationName.SOURCE).isEmpty()) {
      faults
          .add(Diagnostic.of(EditorialFault.NO_SOURCE, place, "", "Name the key of a source in the column `source`."));
    }
    var status = EvidenceStatus.ofKey(text(table, rule, AnnotationName.STATUS)).orElse(EvidenceStatus.UNVERIFIED);
    if (status == EvidenceStatus.UNVERIFIED && text(table, rule, AnnotationName.STRENGTH).equals(STRONG)) {
      faults.add(Diagnostic.of(EditorialFault.STRONG_UNVERIFIED, place, "",
          "Check it against its source, or write `moderate` or `weak`."));
    }
  }

  private static String text(DecisionTable table, Rule rule, AnnotationName name) {
    var text = table.annotation(rule, name);
    return text.equals("-") ? "" : text;
  }

  private static void unreachable(KnowledgeBase knowledge, List<Diagnostic> faults) {
    var named = named(knowledge);
    knowledge.catalogue().options().keySet().stream().filter(option -> !named.contains(option)).forEach(option -> faults
        .add(Diagnostic.of(EditorialFault.OPTION_UNREACHABLE, new Place("", 0, List.of()).in("option", option), "",
            "Write the row that names it, or take it out of the catalogue.")));
  }

  /// The options that some row or some fact names: as what to do, or as how to find out.
  private static Set<String> named(KnowledgeBase knowledge) {
    var named = new HashSet<String>();
    knowledge.vocabulary().definitions().forEach(fact -> named.add(fact.test()));
    for (var document : knowledge.model().documents()) {
      for (var table : document.tables()) {
        int column = table.outputIndex(new OutputChoice.Named("option"));
        if (column >= 0) {
          table.rules().stream().map(rule -> rule.outputs().get(column)).forEach(output -> {
            if (output instanceof Value.Name(var option)) {
              named.add(option);
            }
          });
        }
      }
    }
    return named;
  }
}
