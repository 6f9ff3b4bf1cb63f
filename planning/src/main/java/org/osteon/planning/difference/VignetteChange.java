package org.osteon.planning.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteFiles;

/// A vignette whose plan lists other options, or the same with another status.
///
/// @param details
///          such as `regimen:map: recommended → blocked`
public record VignetteChange(String vignette, List<String> details) {

  public VignetteChange {
    details = List.copyOf(details);
  }

  /// What became of the vignettes of the newer state.
  ///
  /// @param compared
  ///          how many were planned with both states
  /// @param unreadable
  ///          files that one state cannot read, because its vocabulary or catalogue lacks what they name
  public record Comparison(int compared, List<VignetteChange> changes, List<String> unreadable) {
    /// None was looked at.
    public static final Comparison NONE = new Comparison(0, List.of(), List.of());

    public Comparison {
      changes = List.copyOf(changes);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// Plans the vignettes of the newer state with both.
  ///
  /// @param difference
  ///          of the two states; where it is empty no plan can differ, and none is made
  public static Comparison compare(KnowledgeDifference difference, KnowledgeBase before, KnowledgeBase after,
      KnowledgeFiles files) {
    var old = Planner.of(before);
    var now = Planner.of(after);
    var changes = new ArrayList<VignetteChange>();
    var unreadable = new ArrayList<String>();
    int compared = 0;
    for (var file : files.in("vignettes/", ".yaml").entrySet()) {
      var one = new LinkedHashMap<String, String>();
      one.put(file.getKey(), file.getValue());
      var there = VignetteFiles.read(new KnowledgeFiles(one), before.vocabulary());
      var here = VignetteFiles.read(new KnowledgeFiles(one), after.vocabulary());
      if (there instanceof Checked.Accepted<List<Vignette>>(var olds, _)
          && here instanceof Checked.Accepted<List<Vignette>>(var news, _)) {
        if (!difference.isEmpty()) {
          changes.addAll(IntStream.range(0, news.size()).parallel().mapToObj(at -> new VignetteChange(news.get(at).id(),
              details(statuses(old.plan(olds.get(at).record())), statuses(now.plan(news.get(at).record()))))).filter(
                  change -> !change.details().isEmpty())
              .toList());
        }
        compared += news.size();
      } else {
        unreadable.add(file.getKey());
      }
    }
    return new Comparison(compared, changes, unreadable);
  }

  private static Map<String, String> statuses(Plan plan) {
    var statuses = new LinkedHashMap<String, String>();
    plan.options().forEach(option -> statuses.merge(option.id(), option.status().word(), (one, other) -> one.equals(
        other) ? one : one + " and " + other));
    return statuses;
  }

  private static List<String> details(Map<String, String> before, Map<String, String> after) {
    var details = new ArrayList<String>();
    var ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    ids.forEach(id -> EntryChanges.detail(id, before.getOrDefault(id, "not offered"), after.getOrDefault(id,
        "not offered"), details));
    return details;
  }
}
