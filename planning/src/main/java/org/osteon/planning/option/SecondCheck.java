package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.planning.evaluation.CaseEvaluation;
import org.osteon.planning.knowledge.Catalogue;

/// Holds ranked options against the safety tables once more, from the catalogue and the facts alone.
///
/// It does not see what the first pass found. Whatever is contraindicated here is blocked and moved behind everything that is
/// not, so that a fault in merging or ranking cannot put a dangerous option in front.
///
/// Source: docs/decisions/0006-options.md, section Order.
final class SecondCheck {

  private final Safety safety;
  private final Catalogue catalogue;

  SecondCheck(CaseEvaluation fresh, Catalogue catalogue) {
    this.safety = new Safety(fresh, catalogue);
    this.catalogue = catalogue;
  }

  List<Option> of(List<Option> ranked) {
    var free = new ArrayList<Option>();
    var blocked = new ArrayList<Option>();
    for (var option : ranked) {
      var checked = check(option);
      (checked.status() == OptionStatus.BLOCKED ? blocked : free).add(checked);
    }
    free.addAll(blocked);
    return List.copyOf(free);
  }

  private Option check(Option option) {
    var entry = catalogue.option(option.id()).orElseThrow(() -> new OsteonBugException("The catalogue has no option `"
        + option.id() + "`."));
    var blocking = Safety.blocking(safety.warnings(entry));
    return blocking.isEmpty() || option.status() == OptionStatus.BLOCKED
        ? option
        : option.blocked(blocking.stream().map(safety::caution).toList());
  }
}
