package org.osteon.planning.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.vocabulary.Contradiction;
import org.osteon.planning.vocabulary.Vocabulary;

/// The conclusions so far, while a case is worked through.
final class FactBoard {
  private final CaseRecord record;
  private final Vocabulary vocabulary;
  private final Map<FactId, FactState> states = new HashMap<>();
  private final Map<FactId, List<RecordedFact>> standing = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  FactBoard(CaseRecord record, Vocabulary vocabulary) {
    this.record = record;
    this.vocabulary = vocabulary;
    diagnostics.addAll(record.diagnostics());
  }

  CaseRecord record() {
    return record;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// @param records
  ///          the records that the state stands on; empty for a computed one
  void put(FactState state, List<RecordedFact> records) {
    states.put(state.fact(), state);
    standing.put(state.fact(), records);
    if (state.knowledge() instanceof Knowledge.Conflicting conflict) {
      warn(state.fact(), conflict.reason());
    }
  }

  FactState state(FactId fact) {
    var state = states.get(fact);
    if (state == null) {
      throw new OsteonBugException("Fact `" + fact + "` was needed before it was concluded.");
    }
    return state;
  }

  ValueSet values(FactId fact) {
    return state(fact).values();
  }

  /// The records that the state of a fact stands on.
  List<RecordedFact> standing(FactId fact) {
    return standing.getOrDefault(fact, List.of());
  }

  /// Whether anything narrows the fact.
  boolean isNarrowed(FactId fact) {
    return switch (state(fact).knowledge()) {
      case Knowledge.Known _,Knowledge.Partial _ -> true;
      case Knowledge.Conflicting _ -> !vocabulary.definition(fact).all().isSubsetOf(values(fact));
      case Knowledge.NotRecorded _,Knowledge.Absent _,Knowledge.Stale _ -> false;
    };
  }

  /// Whether the case has a combination of values for certain.
  boolean holds(Map<FactId, ValueSet> combination) {
    return combination.entrySet().stream().allMatch(part -> isNarrowed(part.getKey()) && values(part.getKey())
        .isSubsetOf(part.getValue()));
  }

  /// Puts the facts of a combination that cannot be true in doubt, when the case has it.
  void apply(Contradiction contradiction) {
    if (!holds(contradiction.when())) {
      return;
    }
    var doubtful = new LinkedHashSet<>(vocabulary.facts());
    doubtful.removeIf(fact -> !contradiction.when().containsKey(fact) && !contradiction.alsoInDoubt().contains(fact));
    for (var fact : doubtful) {
      var before = state(fact);
      var conflict = new Knowledge.Conflicting(standing(fact), contradiction.message());
      put(new FactState(fact, vocabulary.definition(fact).all(), conflict, before.date(), before.asRecorded(), before
          .provenance()), standing(fact));
    }
  }

  CaseFacts facts() {
    var ordered = new LinkedHashMap<FactId, FactState>();
    vocabulary.facts().forEach(fact -> ordered.put(fact, state(fact)));
    return new CaseFacts(record.id(), record.asOf(), ordered, diagnostics);
  }

  private void warn(FactId fact, String reason) {
    var sources = standing(fact).stream().map(RecordedFact::source).map(Source::text).toList();
    diagnostics.add(Diagnostic.of(PlanningCode.CONTRADICTION, new Place("", 0, List.of()).in("fact", fact.name()),
        reason
            + (sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")"),
        "Settle it first; until then it counts as unknown."));
  }
}
