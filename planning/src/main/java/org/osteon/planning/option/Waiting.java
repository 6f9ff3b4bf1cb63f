package org.osteon.planning.option;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osteon.decision.value.FactId;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.RowView;

/// Which outcomes of a plan wait for which fact: the measure by which questions are ranked.
///
/// An outcome is an option with its safety, a clash of options, an alert, a goal or a staging system. It waits for a fact when a row that is only
/// possible has a condition that the fact can still decide, directly or through other tables. While a row waits for a context
/// fact, only its context facts count; while the domain of its table is open, only the facts of the domain. A row that waits
/// for a fact which need not be asked about waits for nothing; contraindications are held to no such thing.
///
/// Source: docs/decisions/0006-options.md, section Questions.
final class Waiting {

  private final CaseEvaluation evaluation;
  private final Map<FactId, Set<String>> outcomesByFact = new HashMap<>();

  private Waiting(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  static Waiting of(Assessment assessment) {
    var waiting = new Waiting(assessment.evaluation());
    for (var option : assessment.options()) {
      var outcome = "option " + option.entry().id();
      option.indication().rows().forEach(row -> waiting.add(outcome, row));
      option.warnings().stream().filter(warning -> warning.effect() == Caution.Effect.CONTRAINDICATED).forEach(
          warning -> waiting.addDanger(outcome, warning.row()));
    }
    Clashes.of(assessment).found().forEach(found -> waiting.add("clash " + found.row().row().id(), found.row()));
    waiting.addAll(Role.ALERT, "alert");
    waiting.addAll(Role.GOAL, "goal");
    waiting.addStages();
    return waiting;
  }

  /// The facts that something waits for.
  Set<FactId> facts() {
    return outcomesByFact.keySet();
  }

  /// How many outcomes wait for a fact.
  int score(FactId fact) {
    return outcomesByFact.getOrDefault(fact, Set.of()).size();
  }

  private void addAll(Role role, String output) {
    for (var table : evaluation.guidelines().of(role)) {
      evaluation.rows(table).forEach(row -> add(output + " " + row.output(output), row));
    }
  }

  /// Staging waits for its own facts only when it is known which disease is staged.
  private void addStages() {
    for (var table : evaluation.guidelines().of(Role.STAGING)) {
      evaluation.rows(table).stream().filter(row -> !evaluation.isShort() || evaluation.waitsForContext(row))
          .forEach(row -> add("stage " + table.id(), row));
    }
  }

  private void add(String outcome, RowView row) {
    var facts = evaluation.waitsFor(row);
    var relevance = evaluation.relevance();
    if (!relevance.ask(facts).isEmpty()) {
      count(outcome, relevance.ask(first(row, facts)));
    }
  }

  private void addDanger(String outcome, RowView row) {
    count(outcome, first(row, evaluation.waitsFor(row)));
  }

  /// What a table asks about matters only to whom it speaks about.
  private Set<FactId> first(RowView row, Set<FactId> facts) {
    var context = facts.stream().filter(evaluation::isContext).collect(Collectors.toSet());
    if (!context.isEmpty()) {
      return context;
    }
    var domain = row.domain().stream().flatMap(cell -> evaluation.waitsFor(cell).stream()).collect(Collectors.toSet());
    return domain.isEmpty() ? facts : domain;
  }

  private void count(String outcome, Set<FactId> facts) {
    facts.forEach(fact -> outcomesByFact.computeIfAbsent(fact, _ -> new HashSet<>()).add(outcome));
  }
}
