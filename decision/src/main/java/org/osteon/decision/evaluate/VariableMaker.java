package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.ValueSet;

/// Cuts every fact that some table looks at into classes, and numbers the variables: the fact that most cells test first,
/// since the variables asked first should tell most.
final class VariableMaker {

  private final FactSpace space;
  private final Map<Integer, List<UnaryTests>> cellsByFact = new HashMap<>();
  private final Map<Integer, FactVariables> variablesByFact = new HashMap<>();
  private int count;

  VariableMaker(FactSpace space) {
    this.space = space;
  }

  /// Takes note of all cells of a table.
  void read(Instances.Instance instance) {
    var table = instance.table();
    for (int i = 0; i < instance.sources().size(); i++) {
      if (instance.sources().get(i) instanceof Source.OfFact fact) {
        var cells = cellsByFact.computeIfAbsent(fact.fact(), _ -> new ArrayList<>());
        if (i < table.inputs().size()) {
          int column = i;
          table.rules().forEach(rule -> cells.add(rule.inputs().get(column)));
        } else {
          cells.add(table.domain().get(i - table.inputs().size()).tests());
        }
      }
    }
  }

  Map<Integer, FactVariables> make() {
    cellsByFact.values().forEach(cells -> cells.removeIf(UnaryTests.Any.class::isInstance));
    cellsByFact.keySet().stream()
        .sorted(Comparator.comparingInt((Integer fact) -> -cells(fact).size()).thenComparing(fact -> fact))
        .forEach(fact -> {
          var variables = variables(fact);
          variablesByFact.put(fact, variables);
          count += variables.count();
        });
    return variablesByFact;
  }

  int count() {
    return count;
  }

  private List<UnaryTests> cells(int fact) {
    return cellsByFact.getOrDefault(fact, List.of());
  }

  private FactVariables variables(int fact) {
    var cells = cells(fact);
    return switch (space.domain(fact)) {
      case Domain.EnumDomain domain -> new FactVariables.Whole(fact, count, ListedAxis.of(domain));
      case Domain.BooleanDomain _ -> new FactVariables.Whole(fact, count, ListedAxis.flags());
      case Domain.NumberDomain domain ->
        new FactVariables.Whole(fact, count, OrderedAxis.of(domain, accepted(cells, domain)));
      case Domain.DateDomain domain ->
        new FactVariables.Whole(fact, count, OrderedAxis.of(domain, accepted(cells, domain)));
      case Domain.SetDomain domain -> byElement(fact, cells, domain);
    };
  }

  static List<ValueSet> accepted(List<UnaryTests> cells, Domain domain) {
    return cells.stream().distinct().map(cell -> cell.accepted(domain)).toList();
  }

  private FactVariables byElement(int fact, List<UnaryTests> cells, Domain.SetDomain domain) {
    var mentioned = new LinkedHashSet<String>();
    for (var cell : cells) {
      if (cell instanceof UnaryTests.AnyOf list) {
        list.tests().forEach(test -> mentioned(test, mentioned));
      }
    }
    var named = domain.elements().stream().filter(mentioned::contains).toList();
    Set<String> others = new HashSet<>(domain.elements());
    named.forEach(others::remove);
    var places = new HashMap<String, Integer>();
    named.forEach(name -> places.put(name, places.size()));
    return new FactVariables.ByElement(fact, count, named, Map.copyOf(places), Set.copyOf(others), domain);
  }

  private static void mentioned(UnaryTest test, Set<String> into) {
    switch (test) {
      case UnaryTest.Equal equal -> into.add(equal.literal().text());
      case UnaryTest.Not not -> not.tests().forEach(inner -> mentioned(inner, into));
      case UnaryTest.AllOf all -> into.addAll(all.elements());
      case UnaryTest.OnlyOf only -> into.addAll(only.elements());
      case UnaryTest.Compare _,UnaryTest.Range _ -> {
      }
    }
  }
}
