package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;

/// Collects all cells over each fact, through all tables that some tables require, and cuts the facts' domains by them.
final class CutMaker {

  private final SequencedMap<FactId, List<UnaryTests>> cells = new LinkedHashMap<>();
  private final Set<Seen> seen = new HashSet<>();

  /// The same call may require other tables in another version of a model.
  private record Seen(TableLookup tables, Call call) {}

  /// Takes note of a table and of all that it requires.
  CutMaker read(Call call, TableLookup tables) {
    if (seen.add(new Seen(tables, call))) {
      for (int column = 0; column < call.table().inputs().size(); column++) {
        int at = column;
        read(call, call.table().inputs().get(column).expression(),
            call.table().rules().stream().map(rule -> rule.inputs().get(at)).toList(), tables);
      }
      call.table().domain().forEach(test -> read(call, test.on(), List.of(test.tests()), tables));
    }
    return this;
  }

  private void read(Call call, InputExpression expression, List<UnaryTests> column, TableLookup tables) {
    switch (call.look(expression, tables)) {
      case Call.Look.AtTable other -> read(other.call(), tables);
      case Call.Look.AtOperand(Operand.OfFact(var fact)) ->
        cells.computeIfAbsent(fact, _ -> new ArrayList<>()).addAll(column);
      case Call.Look.AtOperand(Operand.Fixed _) -> {
        // Needs no variable.
      }
    }
  }

  /// The cut of each fact that was met, in the order of first use, which is the order of the variables.
  SequencedMap<FactId, FactCut> make(TableLookup tables) {
    var cuts = new LinkedHashMap<FactId, FactCut>();
    int next = 0;
    for (var entry : cells.entrySet()) {
      var domain = tables.domain(entry.getKey());
      var distinct = entry.getValue().stream().distinct().toList();
      FactCut cut = domain instanceof Domain.SetDomain set
          ? FactCut.ByElement.of(next, set, mentioned(distinct))
          : FactCut.Whole.of(next, domain, distinct.stream().map(cell -> cell.accepted(domain)).toList());
      cuts.put(entry.getKey(), cut);
      next += cut.count();
    }
    return cuts;
  }

  private static Set<String> mentioned(List<UnaryTests> cells) {
    var names = new HashSet<String>();
    for (var cell : cells) {
      if (cell instanceof UnaryTests.AnyOf list) {
        list.tests().forEach(test -> mentioned(test, names));
      }
    }
    return names;
  }

  private static void mentioned(UnaryTest test, Set<String> into) {
    switch (test) {
      case UnaryTest.Equal equal -> into.add(equal.literal().text());
      case UnaryTest.Not not -> not.tests().forEach(inner -> mentioned(inner, into));
      case UnaryTest.AllOf all -> into.addAll(all.elements());
      case UnaryTest.OnlyOf only -> into.addAll(only.elements());
      case UnaryTest.Compare _,UnaryTest.Range _ -> {
        // No tests of sets.
      }
    }
  }
}
