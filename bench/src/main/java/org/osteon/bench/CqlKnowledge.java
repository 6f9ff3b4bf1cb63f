package org.osteon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.osteon.bench.CqlAnswers.Truth;
import org.osteon.bench.CqlComparison.Round;
import org.osteon.bench.CqlComparison.Tally;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.value.Value;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlExport.RowCall;
import org.osteon.fhir.cql.CqlLibrary;
import org.osteon.fhir.publishing.KnowledgePublication;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.vignette.Vignette;

/// The published CQL of the whole knowledge base beside our engine, on vignettes: each as it is, and with everything that it
/// leaves open filled in by chance.
final class CqlKnowledge {

  /// The library that asks every safety row about everything it can be about; only for this comparison.
  private static final String CALLS = "OsteonCalls";

  private final KnowledgeBase knowledge;
  private final KnowledgePublication publication;
  private final Guidelines guidelines;
  private final CqlComparison comparison;
  private final CompleteCases completions;
  private final Tally calls = new Tally();
  private final Tally contraindications = new Tally();
  private final List<RowCall> asked;
  private long options;

  CqlKnowledge(KnowledgeBase knowledge, long seed) {
    this.knowledge = knowledge;
    publication = new KnowledgePublication(knowledge);
    guidelines = Guidelines.of(knowledge.model(), knowledge.vocabulary());
    asked = publication.safetyCalls();
    var libraries = new ArrayList<>(publication.libraries());
    libraries.add(calls());
    comparison = new CqlComparison(knowledge.model(), publication.export(), new CqlPeer(libraries));
    completions = new CompleteCases(knowledge.vocabulary(), new SplittableRandom(seed));
  }

  CqlComparison comparison() {
    return comparison;
  }

  /// Safety rows, each about every option and drug it can be about.
  Tally safetyRows() {
    return calls;
  }

  /// Whether options are contraindicated.
  Tally contraindications() {
    return contraindications;
  }

  /// Positions on options that certainly hold, the same on both sides.
  long options() {
    return options;
  }

  /// Compares a vignette as it is and completed.
  void compare(Vignette vignette) {
    var facts = facts(FactDerivation.derive(vignette.record(), knowledge.vocabulary()));
    compare(vignette.id() + " as it is", facts);
    compare(vignette.id() + " completed", completions.completing(facts));
  }

  private void compare(String place, Facts facts) {
    var round = comparison.compare(place, facts);
    for (int call = 0; call < asked.size(); call++) {
      comparison.truth(round, calls, asked.get(call).text(), truth(round.here(), asked.get(call)), round.there().truth(
          CALLS, name(call)));
    }
    publication.contraindications().forEach((option, rows) -> {
      var truths = rows.stream().map(row -> truth(round.here(), row)).toList();
      var here = truths.contains(Truth.TRUE) ? Truth.TRUE : truths.contains(Truth.NULL) ? Truth.NULL : Truth.FALSE;
      comparison.truth(round, contraindications, CqlExport.contraindicated(option), here, round.there().truth(CqlExport
          .contraindicationLibrary(), CqlExport.contraindicated(option)));
    });
    options(round);
  }

  /// The positions on options that certainly hold: when all is known the same set, else CQL has no other.
  private void options(Round round) {
    var here = new TreeSet<String>();
    var there = new TreeSet<String>();
    for (var table : guidelines.of(Role.OPTION)) {
      var result = round.here().result(table.id());
      for (int row = 0; row < table.table().rules().size(); row++) {
        var rule = table.table().rules().get(row);
        var said = table.output(rule, "option") + " " + table.output(rule, "position");
        add(here, said, result.status(row) == RowStatus.CERTAIN);
        add(there, said, round.there().truth(publication.export().library(table.id()), CqlExport.rowDefinition(rule
            .id())) == Truth.TRUE);
      }
    }
    comparison.check(round.complete() ? here.equals(there) : here.containsAll(there), round, "options: here " + here
        + ", in CQL " + there);
    options += there.size();
  }

  private static void add(Set<String> to, String what, boolean holds) {
    if (holds) {
      to.add(what);
    }
  }

  private static Truth truth(Evaluation here, RowCall call) {
    return CqlComparison.truth(here.call(call.table(), call.arguments().toArray(Value[]::new)).orBug().status(call
        .row()));
  }

  private Facts facts(CaseFacts facts) {
    var known = Facts.builder(knowledge.vocabulary());
    facts.states().values().stream().filter(state -> !(state.knowledge() instanceof Knowledge.NotRecorded)).forEach(
        state -> known.set(state.fact(), state.values()));
    return known.build();
  }

  private CqlLibrary calls() {
    var version = knowledge.version();
    var includes = new TreeSet<String>();
    var source = new StringBuilder();
    for (int call = 0; call < asked.size(); call++) {
      var library = publication.export().library(asked.get(call).table());
      includes.add(library);
      source.append("define \"").append(name(call)).append("\": ").append(library).append('.').append(asked.get(call)
          .text()).append('\n');
    }
    var header = new StringBuilder("library " + CALLS + " version '" + version + "'\n");
    includes.forEach(include -> header.append("include ").append(include).append(" version '").append(version).append(
        "'\n"));
    return new CqlLibrary(CALLS, version, "Calls", header.append(source).toString(), List.of(), List.copyOf(includes));
  }

  private static String name(int call) {
    return "call " + call;
  }
}
