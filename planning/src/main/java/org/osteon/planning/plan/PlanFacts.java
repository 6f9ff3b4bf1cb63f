package org.osteon.planning.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.osteon.decision.value.FactId;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.evaluation.ValueWords;
import org.osteon.planning.facts.CaseFacts;
import org.osteon.planning.facts.FactState;
import org.osteon.planning.facts.Knowledge;
import org.osteon.planning.facts.Provenance;
import org.osteon.planning.vocabulary.Vocabulary;

/// The facts of a case as a plan shows them: everything that a record mentions or a formula could say.
final class PlanFacts {

  private final Vocabulary vocabulary;

  private PlanFacts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<PlanFact> of(CaseFacts facts, Vocabulary vocabulary) {
    var writer = new PlanFacts(vocabulary);
    return facts.states().values().stream().filter(state -> !(state.knowledge() instanceof Knowledge.NotRecorded)).map(
        writer::fact).toList();
  }

  private PlanFact fact(FactState state) {
    var definition = vocabulary.definition(state.fact());
    var words = ValueWords.of(definition).of(state.values());
    return new PlanFact(state.fact().name(), definition.label(), values(state), words, stateWord(state.knowledge()),
        detail(state.knowledge()), state.date().text(), sources(state), computedBy(state.provenance()), freshness(
            state));
  }

  private List<String> values(FactState state) {
    return switch (state.knowledge()) {
      case Knowledge.Known known -> List.of(known.value().text());
      case Knowledge.Partial _ -> List.of(ValueWords.of(vocabulary.definition(state.fact())).of(state.values()));
      case Knowledge.Conflicting conflicting -> conflicting.records().stream().map(RecordedFact::value).map(
          RecordWords::of).distinct().toList();
      case Knowledge.NotRecorded _,Knowledge.Absent _,Knowledge.Stale _ -> List.of();
    };
  }

  private static String stateWord(Knowledge knowledge) {
    return switch (knowledge) {
      case Knowledge.Known _ -> "known";
      case Knowledge.Partial _ -> "partial";
      case Knowledge.NotRecorded _ -> "not-recorded";
      case Knowledge.Absent _ -> "absent";
      case Knowledge.Stale _ -> "stale";
      case Knowledge.Conflicting _ -> "conflicting";
    };
  }

  private static String detail(Knowledge knowledge) {
    return switch (knowledge) {
      case Knowledge.Known _,Knowledge.Partial _,Knowledge.NotRecorded _ -> "";
      case Knowledge.Absent absent -> absent.reason().key();
      case Knowledge.Stale stale ->
        stale.asRecorded() + " is older than " + stale.days() + " days or undated (purpose: "
            + stale.purpose() + ")";
      case Knowledge.Conflicting conflicting -> conflicting.reason();
    };
  }

  private static List<String> sources(FactState state) {
    return switch (state.provenance()) {
      case Provenance.None _ -> List.of();
      case Provenance.Recorded recorded -> recorded.sources().stream().map(Source::text).distinct().toList();
      case Provenance.Computed computed -> computed.sources().stream().map(Source::text).distinct().toList();
    };
  }

  private static String computedBy(Provenance provenance) {
    return switch (provenance) {
      case Provenance.None _,Provenance.Recorded _ -> "";
      case Provenance.Computed computed -> computed.formula() + (computed.inputs().isEmpty()
          ? ""
          : " from " + computed.inputs().stream().map(FactId::name).collect(Collectors.joining(", ")));
    };
  }

  private static String freshness(FactState state) {
    if (state.knowledge() instanceof Knowledge.Stale) {
      return "stale";
    }
    return state.date() instanceof ClinicalDate.Undated ? "undated" : "fresh";
  }
}
