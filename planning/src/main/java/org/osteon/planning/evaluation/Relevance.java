package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.value.FactId;

/// Which facts this patient need not be asked about, and which only after others.
///
/// A fact of which something is recorded is never left out, and a safety table never asks here.
///
/// Source: docs/decisions/0012-relevance-and-doses.md.
public final class Relevance {

  private static final String LATER = "later";

  private final CaseEvaluation evaluation;
  private final Map<FactId, List<RowView>> byFact = new HashMap<>();

  private Relevance(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  static Relevance of(CaseEvaluation evaluation) {
    var relevance = new Relevance(evaluation);
    for (var table : evaluation.guidelines().of(Role.RELEVANCE)) {
      for (var row : evaluation.rows(table)) {
        var fact = new FactId(row.output("fact"));
        if (evaluation.isWhollyUnknown(fact)) {
          relevance.byFact.computeIfAbsent(fact, _ -> new ArrayList<>()).add(row);
        }
      }
    }
    return relevance;
  }

  /// The row that says why a fact need not be asked about; empty when it may be asked.
  public Optional<RowView> reason(FactId fact) {
    return rows(fact).stream().filter(row -> row.status() == RowStatus.CERTAIN).findFirst();
  }

  /// Whether a row waits for a fact that need not be asked about, or not yet.
  public boolean isRemote(RowView row) {
    return evaluation.waitsFor(row).stream().anyMatch(fact -> reason(fact).isPresent() || !before(fact).isEmpty());
  }

  /// The facts to ask about so that some facts become known: those that come first in their place, and none at all when one
  /// of them need not be asked about.
  public Set<FactId> ask(Set<FactId> facts) {
    var ask = new LinkedHashSet<FactId>();
    return collect(facts, ask, new HashSet<>()) ? ask : Set.of();
  }

  private boolean collect(Set<FactId> facts, Set<FactId> ask, Set<FactId> seen) {
    for (var fact : facts) {
      if (reason(fact).isPresent()) {
        return false;
      }
      var before = before(fact);
      if (before.isEmpty() || !seen.add(fact)) {
        ask.add(fact);
      } else if (!collect(before, ask, seen)) {
        return false;
      }
    }
    return true;
  }

  /// What decides whether a fact matters at all.
  private Set<FactId> before(FactId fact) {
    var before = new LinkedHashSet<FactId>();
    rows(fact).stream().filter(row -> row.output("ask").equals(LATER)).forEach(row -> before.addAll(evaluation.waitsFor(
        row)));
    return before;
  }

  private List<RowView> rows(FactId fact) {
    return byFact.getOrDefault(fact, List.of());
  }
}
