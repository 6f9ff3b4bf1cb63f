package org.osteon.planning.calendar;

import java.util.List;
import java.util.Optional;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.CellState;
import org.osteon.planning.knowledge.Pathway;
import org.osteon.planning.knowledge.PathwayCondition;

/// The pathway that fits a case: the first whose conditions are all met; else the only one that is still possible.
///
/// Where several are possible none is chosen: the questions say what would settle it.
final class PathwayChoice {

  private PathwayChoice() {}

  static Optional<Pathway> of(List<Pathway> pathways, CaseEvaluation evaluation) {
    var certain = pathways.stream().filter(pathway -> together(pathway, evaluation) == CellState.MET).findFirst();
    if (certain.isPresent() || evaluation.isShort()) {
      return certain;
    }
    var possible = pathways.stream().filter(pathway -> together(pathway, evaluation) == CellState.OPEN).toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static CellState together(Pathway pathway, CaseEvaluation evaluation) {
    var states = pathway.conditions().stream().map(condition -> state(condition, evaluation))
        .toList();
    if (states.contains(CellState.FAILS)) {
      return CellState.FAILS;
    }
    return states.contains(CellState.OPEN) ? CellState.OPEN : CellState.MET;
  }

  private static CellState state(PathwayCondition condition, CaseEvaluation evaluation) {
    return evaluation.state(evaluation.guidelines().input(condition.input()), condition.tests());
  }
}
