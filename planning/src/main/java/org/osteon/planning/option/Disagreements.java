package org.osteon.planning.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.planning.evaluation.Guidelines;

/// Where the authorities that speak take different positions on an option.
final class Disagreements {

  private final Guidelines guidelines;

  Disagreements(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  List<Disagreement> of(List<Assessed> options) {
    return options.stream().flatMap(option -> of(option).stream()).toList();
  }

  private Optional<Disagreement> of(Assessed option) {
    var standings = option.indication().standings();
    var positions = standings.stream().filter(Standing::speaks).map(Standing::stand).distinct().count();
    if (positions < 2) {
      return Optional.empty();
    }
    var authorities = new LinkedHashSet<String>();
    guidelines.rowsByOption().getOrDefault(option.entry().id(), List.of()).forEach(row -> authorities.add(row.table()
        .authority()));
    var sides = new ArrayList<Disagreement.Side>();
    authorities.forEach(authority -> sides.add(side(authority, standings)));
    return Optional.of(new Disagreement(option.entry().id(), option.entry().label(), sides));
  }

  static Disagreement.Side side(String authority, List<Standing> standings) {
    var standing = standings.stream().filter(it -> it.authority().equals(authority)).findFirst();
    var stand = standing.map(Standing::stand).orElse(Disagreement.Stand.SILENT);
    var rows = standing.stream().flatMap(it -> it.rows().stream()).filter(row -> row.status() == RowStatus.CERTAIN).map(
        row -> row.row().id().name()).toList();
    return new Disagreement.Side(authority, stand, rows);
  }
}
