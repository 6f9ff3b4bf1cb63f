package org.osteon.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.planning.calendar.Calendar;
import org.osteon.planning.calendar.Phase;
import org.osteon.planning.evaluation.RowCitation;
import org.osteon.planning.knowledge.Citation;
import org.osteon.planning.knowledge.Pathway;
import org.osteon.planning.knowledge.Schedule;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.AuthorityPosition;
import org.osteon.planning.option.Caution;
import org.osteon.planning.option.Goal;
import org.osteon.planning.option.NotOffered;
import org.osteon.planning.option.Option;
import org.osteon.planning.option.Options;
import org.osteon.planning.option.Preference;
import org.osteon.planning.option.Stage;
import org.osteon.planning.release.Release;

/// Which documents and sources a plan cites, each once, in the order of first mention.
final class References {

  private final Map<String, Set<String>> keysByDocument = new LinkedHashMap<>();

  private References() {}

  static References of(Options options, Calendar calendar, Release release) {
    var references = new References();
    options.stages().stream().map(Stage::rules).flatMap(List::stream).forEach(references::add);
    options.goals().stream().map(Goal::citation).forEach(references::add);
    options.offered().forEach(references::add);
    options.notOffered().forEach(references::add);
    options.alerts().stream().map(Alert::citation).forEach(references::add);
    switch (release) {
      case Release.Draft draft -> draft.open().forEach(item -> item.rules().forEach(references::add));
      case Release.Ready _ -> {
      }
    }
    calendar.phases().stream().map(Phase::basis).forEach(references::add);
    calendar.activities().forEach(activity -> references.add(activity.basis()));
    return references;
  }

  /// The cited sources that guidelines, pathways and schedules spell out.
  List<Reference> list(Map<String, FrontMatter> documents, List<Pathway> pathways, Map<String, Schedule> schedules) {
    var list = new ArrayList<Reference>();
    keysByDocument.forEach((document, keys) -> {
      Map<String, String> texts = texts(document, documents, pathways, schedules);
      keys.forEach(key -> Optional.ofNullable(texts.get(key)).ifPresent(text -> list.add(new Reference(document, key,
          text))));
    });
    return list;
  }

  /// The cited guideline documents.
  List<FrontMatter> documents(Map<String, FrontMatter> all) {
    return keysByDocument.keySet().stream().flatMap(id -> Optional.ofNullable(all.get(id)).stream()).toList();
  }

  private static Map<String, String> texts(String document, Map<String, FrontMatter> documents, List<Pathway> pathways,
      Map<String, Schedule> schedules) {
    var guideline = documents.get(document);
    if (guideline != null) {
      return guideline.sources();
    }
    var citations = new ArrayList<Citation>();
    pathways.stream().filter(pathway -> pathway.id().equals(document)).forEach(pathway -> {
      citations.addAll(pathway.citations());
      pathway.slots().forEach(slot -> citations.addAll(slot.citations()));
    });
    Optional.ofNullable(schedules.get(document))
        .ifPresent(schedule -> schedule.parts().forEach(part -> citations.addAll(
            part.citations())));
    var texts = new LinkedHashMap<String, String>();
    citations.forEach(citation -> texts.putIfAbsent(citation.key(), citation.reference()));
    return texts;
  }

  private void add(Option option) {
    option.authorities().stream().map(AuthorityPosition::citation).forEach(this::add);
    option.blockedBy().stream().map(Caution::citation).forEach(this::add);
    option.cautions().stream().map(Caution::citation).forEach(this::add);
    option.preferences().stream().map(Preference::citation).forEach(this::add);
  }

  private void add(NotOffered notOffered) {
    switch (notOffered) {
      case NotOffered.AdvisedAgainst against -> against.authorities().stream().map(AuthorityPosition::citation).forEach(
          this::add);
      case NotOffered.NearlyOffered near -> add(near.nearest());
    }
  }

  private void add(RowCitation citation) {
    keysByDocument.computeIfAbsent(citation.document(), _ -> new LinkedHashSet<>()).addAll(citation.sources());
  }

  private void add(Phase.Basis basis) {
    keysByDocument.computeIfAbsent(basis.document(), _ -> new LinkedHashSet<>()).addAll(basis.sources());
  }
}
