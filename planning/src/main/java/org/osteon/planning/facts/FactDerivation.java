package org.osteon.planning.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.vocabulary.FactDefinition;
import org.osteon.planning.vocabulary.Origin;
import org.osteon.planning.vocabulary.Purpose;
import org.osteon.planning.vocabulary.Vocabulary;

/// From what was recorded to what may be concluded, fact by fact.
///
/// 1. Records of one fact are weighed as the vocabulary says (`repeated`): the newest stands, or differing ones
///    conflict.
/// 2. A result older than its window for the purpose of the present phase is stale and counts as unknown; so is one
///    whose
///    age cannot be shown. While the phase is open, the shortest window of the possible phases holds.
/// 3. Combinations that cannot be true together put all their facts in doubt.
/// 4. Formulas fill what is always computed, and what no usable record says. A formula with inputs that are partly known
///    gives a range; with an input that is not known it gives nothing. A result beyond the range of the fact counts as the
///    end of that range.
///
/// A conflicting fact keeps exactly the values that its records claim; when the doubt comes from another fact,
/// any value.
public final class FactDerivation {
  private static final FactId PHASE = new FactId("phase");

  private FactDerivation() {}

  /// The names of the formulas that a vocabulary may use under `computed`.
  public static Set<String> formulas() {
    return Formulas.BY_NAME.keySet();
  }

  /// The facts of a case; the same case and vocabulary always give the same facts.
  public static CaseFacts derive(CaseRecord record, Vocabulary vocabulary) {
    var records = record.facts().stream().collect(Collectors.groupingBy(RecordedFact::fact));
    var board = new FactBoard(record, vocabulary);
    weigh(vocabulary.definition(PHASE), records, Set.of(), board);
    compute(vocabulary.definition(PHASE), board);
    var purposes = purposes(board.values(PHASE), vocabulary);
    vocabulary.definitions().stream().filter(definition -> !definition.id().equals(PHASE)).forEach(definition -> weigh(
        definition, records, purposes, board));
    vocabulary.contradictions().forEach(board::apply);
    for (var formula : Formulas.BY_NAME.keySet()) {
      vocabulary.definitions().stream().filter(definition -> usesFormula(definition, formula)).forEach(
          definition -> compute(definition, board));
    }
    return board.facts();
  }

  private static void weigh(FactDefinition definition, Map<FactId, List<RecordedFact>> records, Set<Purpose> purposes,
      FactBoard board) {
    var weighed = Records.weigh(definition, records.getOrDefault(definition.id(), List.of()), purposes, board.record()
        .asOf());
    board.put(weighed.state(), weighed.standing());
  }

  private static boolean usesFormula(FactDefinition definition, String formula) {
    return !definition.id().equals(PHASE) && formula.equals(formulaOf(definition.origin()));
  }

  private static String formulaOf(Origin origin) {
    return switch (origin) {
      case Origin.Recorded _ -> "";
      case Origin.Computed(var by) -> by;
      case Origin.Fallback(var by) -> by;
    };
  }

  /// A formula speaks only where no usable record does; a conflict is never resolved by a formula.
  private static void compute(FactDefinition definition, FactBoard board) {
    var formula = Formulas.BY_NAME.get(formulaOf(definition.origin()));
    boolean open = switch (board.state(definition.id()).knowledge()) {
      case Knowledge.NotRecorded _,Knowledge.Absent _,Knowledge.Stale _ -> true;
      case Knowledge.Known _,Knowledge.Partial _,Knowledge.Conflicting _ -> false;
    };
    if (formula != null && open) {
      formula.conclude(definition, board).ifPresent(conclusion -> conclusion.state(definition).ifPresent(
          state -> board.put(state, List.of())));
    }
  }

  private static Set<Purpose> purposes(ValueSet phases, Vocabulary vocabulary) {
    return phases instanceof ValueSet.Names names
        ? names.names().stream().map(vocabulary::purpose).flatMap(purpose -> purpose.map(Stream::of).orElse(Stream
            .empty())).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
