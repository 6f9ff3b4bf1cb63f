package org.osteon.bench.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.value.Value;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.statement.TableVoice;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteRun;

/// Holds mutants against the expectations of vignettes, with whole plans. Thread-safe.
///
/// Only vignettes whose patient sees the change are planned, at most [#PLANNED] of them, those that expect something of the
/// row first; so the share of mutants that are noticed is never reported too high.
final class Trial {

  private static final int PLANNED = 60;

  private final KnowledgeBase knowledge;
  private final Planner shippedPlanner;
  private final Map<String, Vignette> vignettes;
  private final Map<String, Boolean> met = new ConcurrentHashMap<>();

  Trial(KnowledgeBase knowledge, List<Vignette> vignettes) {
    this.knowledge = knowledge;
    this.shippedPlanner = Planner.of(knowledge);
    this.vignettes = vignettes.stream().collect(Collectors.toMap(Vignette::id, Function.identity()));
  }

  /// What became of one mutant.
  ///
  /// @param witnesses
  ///          of the table of the mutant
  Verdict of(Mutant mutant, Witnesses witnesses) {
    return switch (knowledge.model().with(mutant.table())) {
      case Checked.Refused<DecisionModel> _ -> Verdict.REFUSED;
      case Checked.Accepted<DecisionModel>(var changed, _) ->
        witnesses.voice(mutant).map(voice -> judge(mutant, changed,
            voice, witnesses)).orElse(Verdict.REFUSED);
    };
  }

  private Verdict judge(Mutant mutant, DecisionModel changed, TableVoice voice, Witnesses witnesses) {
    var planner = Planner.of(knowledge.withTables(changed));
    var seeing = witnesses.vignettes(mutant, voice).stream().map(vignettes::get).sorted(Comparator.comparingInt(
        vignette -> expects(vignette, mutant) ? 0 : 1)).limit(PLANNED).toList();
    if (seeing.stream().anyMatch(vignette -> fails(vignette, planner) && isMet(vignette))) {
      return Verdict.NOTICED;
    }
    if (witnesses.difference(voice).filter(List::isEmpty).isPresent()) {
      return Verdict.EQUIVALENT;
    }
    return seeing.isEmpty() ? Verdict.UNSEEN : Verdict.UNNOTICED;
  }

  /// Whether the vignette names the row, its decision, or what the row gives.
  private static boolean expects(Vignette vignette, Mutant mutant) {
    var expect = vignette.expect();
    var table = mutant.table();
    var given = table.rules().stream().filter(rule -> rule.id().equals(mutant.row())).flatMap(rule -> rule.outputs()
        .stream()).filter(Value.Name.class::isInstance).map(value -> ((Value.Name) value).name()).toList();
    return expect.rows().contains(mutant.row().name()) || expect.decisions().containsKey(table.id().name()) || expect
        .stage().containsKey(table.id().name())
        || given.stream().anyMatch(name -> expect.options().containsKey(name)
            || expect.absent().contains(name) || expect.alerts().contains(name) || expect.noAlerts().contains(name));
  }

  private static boolean fails(Vignette vignette, Planner planner) {
    return !VignetteRun.of(vignette, planner).unmet().isEmpty();
  }

  private boolean isMet(Vignette vignette) {
    return met.computeIfAbsent(vignette.id(), _ -> !fails(vignette, shippedPlanner));
  }
}
