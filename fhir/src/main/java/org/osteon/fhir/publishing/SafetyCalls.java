package org.osteon.fhir.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Value;
import org.osteon.fhir.cql.CqlExport.RowCall;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.evaluation.Role;
import org.osteon.planning.evaluation.Table;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.option.Caution;

/// What the safety tables can be asked: each row about each option and drug of the catalogue that it can be about.
final class SafetyCalls {

  private final List<Table> tables;
  private final Catalogue catalogue;

  SafetyCalls(Guidelines guidelines, Catalogue catalogue) {
    this.tables = guidelines.of(Role.SAFETY);
    this.catalogue = catalogue;
  }

  /// The calls of one row.
  List<RowCall> of(DecisionTable table, Rule row) {
    return arguments().filter(argument -> isAbout(table, row, argument)).map(argument -> call(table, row, argument))
        .toList();
  }

  /// Every call of every row.
  List<RowCall> all() {
    return tables.stream().map(Table::table).flatMap(table -> table.rules().stream().flatMap(row -> of(table, row)
        .stream())).toList();
  }

  /// For each option that can be contraindicated, the calls that say so, about itself and each of its drugs.
  SequencedMap<String, List<RowCall>> contraindications() {
    var found = new LinkedHashMap<String, List<RowCall>>();
    for (var option : catalogue.options().values()) {
      var arguments = Stream.concat(Stream.of(option.id()), option.drugs().stream()).distinct().toList();
      var calls = new ArrayList<RowCall>();
      for (var table : tables) {
        table.table().rules().stream().filter(row -> table.output(row, "effect").equals(Caution.Effect.CONTRAINDICATED
            .word()))
            .forEach(row -> arguments.stream().filter(argument -> isAbout(table.table(), row, argument)).forEach(
                argument -> calls.add(call(table.table(), row, argument))));
      }
      if (!calls.isEmpty()) {
        found.put(option.id(), List.copyOf(calls));
      }
    }
    return Collections.unmodifiableSequencedMap(found);
  }

  private Stream<String> arguments() {
    var arguments = new LinkedHashSet<String>();
    arguments.addAll(catalogue.drugs().keySet());
    arguments.addAll(catalogue.options().keySet());
    return arguments.stream();
  }

  private static RowCall call(DecisionTable table, Rule row, String argument) {
    return new RowCall(table.id(), row.id(), List.of(new Value.Name(argument)));
  }

  private static boolean isAbout(DecisionTable table, Rule row, String argument) {
    for (int column = 0; column < table.inputs().size(); column++) {
      if (table.inputs().get(column).expression() instanceof InputExpression.Parameter && !row.inputs().get(column)
          .matches(new Value.Name(argument))) {
        return false;
      }
    }
    return true;
  }
}
