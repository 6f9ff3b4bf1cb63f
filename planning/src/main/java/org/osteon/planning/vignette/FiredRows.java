package org.osteon.planning.vignette;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.table.RowId;
import org.osteon.planning.evaluation.RowView;
import org.osteon.planning.option.Option;

/// The rows that are certain in one case: of every decision, and of every parameterised table for the arguments that the
/// plan handed it. What the board chose is handed to safety tables also when no table offers it.
final class FiredRows {

  private FiredRows() {}

  static Set<RowId> of(VignetteRun run) {
    var fired = new LinkedHashSet<RowId>();
    for (var table : run.planner().guidelines().all()) {
      if (!table.table().isKnowledgeModel()) {
        certain(run.evaluation().rows(table).stream()).forEach(row -> fired.add(row.row().id()));
      }
    }
    safety(run).forEach(safety -> fired.add(safety.row().row().id()));
    clashes(run).forEach(fired::add);
    return fired;
  }

  /// The rows of clash tables that raised an alert for certain.
  private static Stream<RowId> clashes(VignetteRun run) {
    var rows = run.planner().guidelines().clashes().stream().map(row -> row.table().table().rules().get(row.index())
        .id()).collect(Collectors.toSet());
    return run.plan().alerts().stream().filter(alert -> alert.clash().conditions().isEmpty()).map(alert -> alert
        .citation().row()).filter(rows::contains);
  }

  /// A safety row that is certain, and the drug or option that it was asked about.
  record Safety(String argument, RowView row) {}

  /// What safety tables certainly say of the options that the plan lists or the board chose, and of their drugs.
  static Stream<Safety> safety(VignetteRun run) {
    var listed = run.plan().options().stream().map(Option::id);
    var chosen = run.vignette().record().choices().stream();
    return Stream.concat(listed, chosen).distinct().flatMap(id -> safety(id, run));
  }

  private static Stream<Safety> safety(String option, VignetteRun run) {
    var entry = run.planner().knowledge().catalogue().option(option).orElseThrow();
    return Stream.concat(Stream.of(entry.id()), entry.drugs().stream()).flatMap(argument -> run.planner().guidelines()
        .safetyOf(argument).stream().flatMap(table -> certain(run.evaluation().call(table, argument).rows().stream()))
        .map(row -> new Safety(argument, row)));
  }

  private static Stream<RowView> certain(Stream<RowView> rows) {
    return rows.filter(row -> row.status() == RowStatus.CERTAIN);
  }
}
