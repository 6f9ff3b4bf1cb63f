package org.osteon.planning.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;

/// Two states of the tables over one dictionary, so that a case can be put to both: it has the facts of both, and each fact
/// all values that either knows. A table that only one state has stands in the other one without a row.
///
/// @param clashing
///          facts that are of another kind now, such as a number that was a list of names; tables that need one are in
///          neither state
record JoinedModels(DecisionModel before, DecisionModel after, Set<FactId> clashing) {

  static Checked<JoinedModels> of(DecisionModel before, DecisionModel after) {
    var domains = new LinkedHashMap<FactId, Domain>();
    var clashing = new TreeSet<FactId>();
    collect(before.dictionary(), domains, clashing);
    collect(after.dictionary(), domains, clashing);
    var dictionary = FactDictionary.of(domains);
    return DecisionModel.compile(documents(before, after, clashing), dictionary, Limits.DEFAULT)
        .then(old -> DecisionModel.compile(documents(after, before, clashing), dictionary, Limits.DEFAULT)
            .then(now -> Checked.of(new JoinedModels(old, now, clashing))));
  }

  private static void collect(Dictionary from, Map<FactId, Domain> domains, Set<FactId> clashing) {
    for (var fact : from.facts()) {
      var domain = from.domain(from.indexOf(fact));
      var known = domains.get(fact);
      var joined = known == null ? Optional.of(domain) : join(known, domain);
      joined.ifPresentOrElse(both -> domains.put(fact, both), () -> {
        clashing.add(fact);
        domains.put(fact, domain);
      });
    }
  }

  /// The least domain that has the values of both; empty when they are of different kinds.
  private static Optional<Domain> join(Domain one, Domain other) {
    return Optional.ofNullable(switch (one) {
      case Domain.EnumDomain a when other instanceof Domain.EnumDomain b -> new Domain.EnumDomain(union(a.names(), b
          .names()));
      case Domain.SetDomain a when other instanceof Domain.SetDomain b -> new Domain.SetDomain(union(a.elements(), b
          .elements()));
      case Domain.NumberDomain a when other instanceof Domain.NumberDomain b -> new Domain.NumberDomain(a.min().min(b
          .min()), max(a.max(), b.max()));
      case Domain.DateDomain a when other instanceof Domain.DateDomain b -> new Domain.DateDomain(
          a.first().isBefore(b.first()) ? a.first() : b.first(), a.last().isAfter(b.last()) ? a.last() : b.last());
      case Domain.BooleanDomain a when other instanceof Domain.BooleanDomain -> a;
      case Domain.EnumDomain _,Domain.SetDomain _,Domain.NumberDomain _,Domain.DateDomain _,Domain.BooleanDomain _ ->
        null;
    });
  }

  private static BigDecimal max(BigDecimal one, BigDecimal other) {
    return one.max(other);
  }

  private static List<String> union(List<String> one, List<String> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  /// The documents of a state and, without rows, the tables that only the other one has.
  private static List<GuidelineDocument> documents(DecisionModel model, DecisionModel other, Set<FactId> clashing) {
    Predicate<DecisionTable> usable = table -> isUsable(model, table.id(), clashing) && isUsable(other, table.id(),
        clashing);
    var documents = new ArrayList<GuidelineDocument>();
    var ids = new HashMap<String, GuidelineDocument>();
    for (var document : model.documents()) {
      documents.add(only(document, usable));
      ids.put(document.frontMatter().id(), document);
    }
    for (var document : other.documents()) {
      var missing = only(document, usable.and(table -> !has(model, table.id())));
      if (!missing.tables().isEmpty()) {
        documents.add(empty(missing, ids.containsKey(document.frontMatter().id())));
      }
    }
    return documents;
  }

  private static boolean isUsable(DecisionModel model, DecisionId table, Set<FactId> clashing) {
    return !has(model, table) || model.requirements(table).facts().stream().noneMatch(clashing::contains);
  }

  static boolean has(DecisionModel model, DecisionId table) {
    return model.documents().stream().anyMatch(document -> document.tables().stream().anyMatch(it -> it.id().equals(
        table)));
  }

  private static GuidelineDocument only(GuidelineDocument document, Predicate<DecisionTable> kept) {
    return with(document, document.frontMatter().id(), document.sections().stream().filter(
        section -> section instanceof Section.Deciding deciding && kept.test(deciding.table())).toList());
  }

  private static GuidelineDocument empty(GuidelineDocument document, boolean taken) {
    return with(document, document.frontMatter().id() + (taken ? "-without-rows" : ""), document.sections().stream()
        .<Section>map(section -> section instanceof Section.Deciding(var level, var prose, var table)
            ? new Section.Deciding(level, prose, new DecisionTable(table.id(), table.title(), table.parameters(), table
                .hitPolicy(), List.of(), table.outputs(), table.annotations(), List.of(), List.of(),
                new GapDeclaration.Expected("The table did not exist."), table.priority()))
            : section)
        .toList());
  }

  private static GuidelineDocument with(GuidelineDocument document, String id, List<Section> sections) {
    var front = document.frontMatter();
    return new GuidelineDocument(document.file(), new org.osteon.decision.markdown.FrontMatter(id, front.title(), front
        .authority(), front.edition(), front.year(), front.licence(), front.status(), front.reviewed(), front.author(),
        front.nextReview(), front.kind(), front.sources()), document.introduction(), sections, document.lines());
  }
}
