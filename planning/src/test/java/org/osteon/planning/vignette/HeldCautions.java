package org.osteon.planning.vignette;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.Role;

/// What safety tables certainly say of the options that a plan lists, blocked ones among them, and of their drugs: drug or
/// option, effect and reason, as in `doxorubicin reduce transaminases-high`.
final class HeldCautions {

  private HeldCautions() {}

  static Set<String> of(Ward.Round round) {
    var held = new LinkedHashSet<String>();
    round.plan().options().forEach(option -> {
      var entry = Ward.KNOWLEDGE.catalogue().option(option.id()).orElseThrow();
      Stream.concat(Stream.of(entry.id()), entry.drugs().stream()).forEach(argument -> add(argument, round, held));
    });
    return held;
  }

  private static void add(String argument, Ward.Round round, Set<String> held) {
    for (var table : Ward.PLANNER.guidelines().of(Role.SAFETY)) {
      round.evaluation().call(table, argument).rows().stream().filter(row -> row.status() == RowStatus.CERTAIN)
          .forEach(row -> held.add(argument + " " + row.output("effect") + " " + row.output("reason")));
    }
  }
}
