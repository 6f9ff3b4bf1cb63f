package org.osteon.planning.vignette;

import java.util.LinkedHashSet;
import java.util.Set;

/// What safety tables certainly say of the options that a plan lists, blocked ones among them, and of their drugs: drug or
/// option, effect and reason, as in `doxorubicin reduce transaminases-high`.
final class HeldCautions {

  private HeldCautions() {}

  static Set<String> of(VignetteRun run) {
    var held = new LinkedHashSet<String>();
    run.plan().options().forEach(option -> FiredRows.safety(option, run).forEach(safety -> held.add(safety.argument()
        + " " + safety.row().output("effect") + " " + safety.row().output("reason"))));
    return held;
  }
}
