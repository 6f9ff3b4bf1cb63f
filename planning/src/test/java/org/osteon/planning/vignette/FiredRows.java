package org.osteon.planning.vignette;

import java.util.LinkedHashSet;
import java.util.Set;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.option.Option;

/// The rows that are certain in one case: of every decision, and of every parameterised table for the arguments that the
/// plan handed it.
final class FiredRows {

  private FiredRows() {}

  static Set<String> of(Ward.Round round) {
    var fired = new LinkedHashSet<String>();
    for (var table : Ward.PLANNER.guidelines().all()) {
      if (!table.table().isKnowledgeModel()) {
        round.evaluation().rows(table).stream().filter(row -> row.status() == RowStatus.CERTAIN)
            .forEach(row -> fired.add(
                row.row().id().name()));
      }
    }
    for (var option : round.plan().options()) {
      addSafety(option, round, fired);
    }
    return fired;
  }

  private static void addSafety(Option option, Ward.Round round, Set<String> fired) {
    var entry = Ward.KNOWLEDGE.catalogue().option(option.id()).orElseThrow();
    for (var table : Ward.PLANNER.guidelines().of(Role.SAFETY)) {
      var arguments = java.util.stream.Stream.concat(java.util.stream.Stream.of(entry.id()), entry.drugs().stream())
          .toList();
      for (var argument : arguments) {
        round.evaluation().call(table, argument).rows().stream().filter(row -> row.status() == RowStatus.CERTAIN)
            .forEach(
                row -> fired.add(row.row().id().name()));
      }
    }
  }

}
