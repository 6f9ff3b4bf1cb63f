package org.osteon.planning.editorial;

import java.util.List;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.table.RowId;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.Vignette;
import org.osteon.planning.vignette.VignetteRun;

/// What is kept of one vignette that was run: the rows that it fired and the expectations that it missed.
///
/// @param faults
///          each is OST-VIG-0003; empty when all expectations are met
public record VignetteResult(Vignette vignette, Set<RowId> firedRows, List<Diagnostic> faults) {

  public VignetteResult {
    firedRows = Set.copyOf(firedRows);
    faults = List.copyOf(faults);
  }

  /// Runs all vignettes, several at a time; the results are in their order.
  public static List<VignetteResult> all(List<Vignette> vignettes, Planner planner, Progress progress) {
    return vignettes.parallelStream().map(vignette -> {
      var run = VignetteRun.of(vignette, planner);
      var result = new VignetteResult(vignette, run.firedRows(), run.faults());
      progress.done();
      return result;
    }).toList();
  }
}
