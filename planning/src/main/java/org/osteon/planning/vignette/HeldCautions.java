package org.osteon.planning.vignette;

import java.util.LinkedHashSet;
import java.util.Set;

/// What safety tables certainly say of the options that a plan lists, blocked ones among them, or the board chose, and of
/// their drugs: drug or option, effect and reason, as in `doxorubicin reduce transaminases-high`.
final class HeldCautions {

  private HeldCautions() {}

  static Set<String> of(VignetteRun run) {
    var held = new LinkedHashSet<String>();
    FiredRows.safety(run).map(HeldCautions::words).forEach(held::add);
    return held;
  }

  private static String words(FiredRows.Safety safety) {
    var row = safety.row();
    return safety.argument() + " " + row.output("effect") + " " + row.output("reason");
  }
}
