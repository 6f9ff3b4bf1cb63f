package org.osteon.planning.option;

import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellState;
import org.osteon.planning.evaluation.CellView;
import org.osteon.planning.evaluation.Subject;

/// A need before it is put in words.
record Requirement(Subject subject, ValueSet needed) {

  /// What the cell needs. A need of a decision that waits for one single fact becomes a need of that fact.
  static Requirement of(CellView cell, CaseEvaluation evaluation) {
    var waitsFor = evaluation.waitsFor(cell);
    if (cell.input() instanceof InputExpression.Decision && waitsFor.size() == 1) {
      var fact = waitsFor.iterator().next();
      var meeting = meeting(cell, fact, evaluation);
      if (!meeting.isEmpty()) {
        return new Requirement(Subject.of(fact, evaluation.guidelines()), meeting);
      }
    }
    return new Requirement(Subject.of(cell.input(), evaluation.guidelines()), cell.needed());
  }

  /// The values of the one fact that a condition waits for, with which the condition is met.
  private static ValueSet meeting(CellView cell, FactId fact, CaseEvaluation evaluation) {
    var meeting = Subject.of(fact, evaluation.guidelines()).domain().none();
    for (var answer : evaluation.answers(fact)) {
      if (evaluation.assuming(fact, answer).state(cell) == CellState.MET) {
        meeting = meeting.union(answer);
      }
    }
    return meeting;
  }

  /// The opposite: what must be so for the need not to be met.
  Requirement not() {
    return new Requirement(subject, needed.complement(subject.domain()));
  }

  Requirement and(Requirement other) {
    return new Requirement(subject, needed.intersect(other.needed));
  }

  boolean isAbout(Requirement other) {
    return subject.id().equals(other.subject.id());
  }

  Need need() {
    return new Need(subject.id(), subject.label(), needed, subject.words().of(needed));
  }
}
