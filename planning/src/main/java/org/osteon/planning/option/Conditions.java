package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.List;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.evaluation.RowView;

/// What must come true, gathered from rows: each part is a list of requirements of which one must be met.
///
/// Requirements about the same fact are joined, and a part that another already secures is left out.
final class Conditions {

  private final CaseEvaluation evaluation;
  private final List<Requirement> single = new ArrayList<>();
  private final List<List<Requirement>> oneOf = new ArrayList<>();

  Conditions(CaseEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// The row must come to fire.
  Conditions holds(RowView row) {
    row.open().forEach(cell -> add(List.of(Requirement.of(cell, evaluation))));
    row.above().forEach(this::holdsNot);
    return this;
  }

  /// The row must not come to fire: one of its open cells must fail.
  Conditions holdsNot(RowView row) {
    var ways = row.open().stream().map(cell -> Requirement.of(cell, evaluation).not()).filter(way -> !way.needed()
        .isEmpty()).toList();
    if (!ways.isEmpty()) {
      add(ways);
    }
    return this;
  }

  private void add(List<Requirement> ways) {
    if (ways.size() > 1) {
      oneOf.add(ways);
      return;
    }
    var requirement = ways.getFirst();
    for (int index = 0; index < single.size(); index++) {
      if (single.get(index).isAbout(requirement)) {
        single.set(index, single.get(index).and(requirement));
        return;
      }
    }
    single.add(requirement);
  }

  /// Whether two requirements contradict each other, so that nothing can meet all.
  boolean areImpossible() {
    return single.stream().anyMatch(requirement -> requirement.needed().isEmpty());
  }

  /// The conditions in the order of the rows, those with alternatives last.
  List<Condition> list() {
    var conditions = new ArrayList<Condition>();
    single.forEach(requirement -> conditions.add(Condition.of(requirement.need())));
    oneOf.stream().filter(ways -> ways.stream().noneMatch(this::isSecured)).map(ways -> new Condition(ways.stream().map(
        Requirement::need).toList())).distinct().forEach(conditions::add);
    return List.copyOf(conditions);
  }

  private boolean isSecured(Requirement way) {
    return single.stream().anyMatch(requirement -> requirement.isAbout(way) && requirement.needed().isSubsetOf(way
        .needed()));
  }
}
