package org.osteon.planning.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.planning.difference.EntryChange.Kind;
import org.osteon.planning.knowledge.KnowledgeBase;

/// Compares everything that has an id and is no table.
final class EntryChanges {

  private EntryChanges() {}

  static List<EntryChange> documents(KnowledgeBase before, KnowledgeBase after) {
    var changes = new ArrayList<EntryChange>();
    compare("document", fronts(before), fronts(after), EntryChanges::details, changes);
    return changes;
  }

  static List<EntryChange> others(KnowledgeBase before, KnowledgeBase after) {
    var changes = new ArrayList<EntryChange>();
    compare("fact", facts(before), facts(after), (_, _) -> "", changes);
    var old = before.catalogue();
    var now = after.catalogue();
    compare("option", old.options(), now.options(), (a, b) -> a.label().equals(b.label())
        ? ""
        : "“" + a.label() + "” is now “" + b.label() + "”", changes);
    compare("drug", old.drugs(), now.drugs(), (_, _) -> "", changes);
    compare("alert", old.alerts(), now.alerts(), (a, b) -> a.message().equals(b.message())
        ? ""
        : "“" + a.message() + "” is now “" + b.message() + "”", changes);
    compare("goal", old.goals(), now.goals(), (_, _) -> "", changes);
    compare("reason", old.reasons(), now.reasons(), (_, _) -> "", changes);
    compare("pathway", pathways(before), pathways(after), (_, _) -> "", changes);
    compare("schedule", before.schedules(), after.schedules(), (_, _) -> "", changes);
    return changes;
  }

  private static Map<String, FrontMatter> fronts(KnowledgeBase knowledge) {
    var fronts = new LinkedHashMap<String, FrontMatter>();
    knowledge.model().documents().forEach(document -> fronts.put(document.frontMatter().id(), document.frontMatter()));
    return fronts;
  }

  private static Map<String, Object> facts(KnowledgeBase knowledge) {
    var facts = new LinkedHashMap<String, Object>();
    knowledge.vocabulary().definitions().forEach(definition -> facts.put(definition.id().name(), definition));
    return facts;
  }

  private static Map<String, Object> pathways(KnowledgeBase knowledge) {
    var pathways = new LinkedHashMap<String, Object>();
    knowledge.pathways().forEach(pathway -> pathways.put(pathway.id(), pathway));
    return pathways;
  }

  private static String details(FrontMatter before, FrontMatter after) {
    var parts = new ArrayList<String>();
    detail("title", before.title(), after.title(), parts);
    detail("authority", before.authority(), after.authority(), parts);
    detail("edition", before.edition(), after.edition(), parts);
    detail("year", before.year(), after.year(), parts);
    detail("licence", before.licence(), after.licence(), parts);
    detail("status", before.status().word(), after.status().word(), parts);
    detail("permitted use", before.permittedUse(), after.permittedUse(), parts);
    detail("reviewed", before.reviewers(), after.reviewers(), parts);
    detail("author", before.author(), after.author(), parts);
    detail("next review", before.nextReview(), after.nextReview(), parts);
    detail("kind", before.kind().word(), after.kind().word(), parts);
    if (!before.sources().equals(after.sources())) {
      parts.add("sources");
    }
    return String.join("; ", parts);
  }

  static void detail(String name, String before, String after, List<String> into) {
    if (!before.equals(after)) {
      into.add(name + ": " + said(before) + " → " + said(after));
    }
  }

  private static String said(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static <T> void compare(String sort, Map<String, ? extends T> before, Map<String, ? extends T> after,
      BiFunction<T, T, String> details, List<EntryChange> into) {
    var ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (var id : ids) {
      var old = before.get(id);
      var now = after.get(id);
      if (old == null) {
        into.add(new EntryChange(sort, id, Kind.ADDED, ""));
      } else if (now == null) {
        into.add(new EntryChange(sort, id, Kind.REMOVED, ""));
      } else if (!old.equals(now)) {
        into.add(new EntryChange(sort, id, Kind.CHANGED, details.apply(old, now)));
      }
    }
  }
}
