package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.osteon.decision.diagram.DiagramStore;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// Reads regions and examples off the paths of a diagram of truth.
///
/// Each path to *true* is a region; classes of one variable that lead to the same node are one step, so regions are disjoint
/// and few.
final class RegionFinder {

  private final DiagramStore store;
  private final SequencedMap<FactId, FactCut> cuts;
  private final SequencedMap<FactId, ValueSet> domains = new LinkedHashMap<>();

  /// @param tables knows the facts' domains
  RegionFinder(TableDiagrams diagrams, TableLookup tables) {
    store = diagrams.store();
    cuts = diagrams.cuts();
    cuts.keySet().forEach(fact -> domains.put(fact, tables.domain(fact).all()));
  }

  /// The regions where a diagram is true, at most `limit` of them listed.
  Regions regions(int truth, int limit) {
    var listed = new ArrayList<Region>();
    walk(truth, new HashMap<>(), limit, listed);
    return new Regions(listed, count(truth, new HashMap<>()));
  }

  /// A case in which a diagram is true somewhere.
  ExampleCase example(int truth) {
    var first = new ArrayList<Region>();
    walk(truth, new HashMap<>(), 1, first);
    var conditions = first.getFirst().conditions();
    var decisive = new LinkedHashMap<FactId, Value>();
    var rest = new LinkedHashMap<FactId, Value>();
    for (var fact : cuts.keySet()) {
      var condition = conditions.get(fact);
      if (condition != null) {
        decisive.put(fact, condition.example());
      } else {
        rest.put(fact, domain(fact).example());
      }
    }
    return new ExampleCase(decisive, rest);
  }

  private ValueSet domain(FactId fact) {
    return java.util.Objects.requireNonNull(domains.get(fact), fact.name());
  }

  private void walk(int node, Map<Integer, List<Integer>> path, int limit, List<Region> into) {
    if (into.size() >= limit || node == TableDiagrams.FALSE) {
      return;
    }
    if (node == TableDiagrams.TRUE) {
      into.add(region(path));
      return;
    }
    int variable = store.variable(node);
    classesByChild(node).forEach((child, classes) -> {
      path.put(variable, classes);
      walk(child, path, limit, into);
    });
    path.remove(variable);
  }

  private SequencedMap<Integer, List<Integer>> classesByChild(int node) {
    var classes = new LinkedHashMap<Integer, List<Integer>>();
    for (int c = 0; c < store.width(node); c++) {
      classes.computeIfAbsent(store.child(node, c), _ -> new ArrayList<>()).add(c);
    }
    return classes;
  }

  private long count(int node, Map<Integer, Long> done) {
    if (node < 0) {
      return node == TableDiagrams.TRUE ? 1 : 0;
    }
    var known = done.get(node);
    if (known != null) {
      return known;
    }
    long count = 0;
    for (int child : classesByChild(node).keySet()) {
      long below = count(child, done);
      count = count > Long.MAX_VALUE - below ? Long.MAX_VALUE : count + below;
    }
    done.put(node, count);
    return count;
  }

  private Region region(Map<Integer, List<Integer>> path) {
    var conditions = new LinkedHashMap<FactId, ValueSet>();
    cuts.forEach((fact, cut) -> {
      switch (cut) {
        case FactCut.Whole whole -> {
          var classes = path.get(whole.first());
          if (classes != null) {
            conditions.put(fact, classes.stream().map(whole.classes()::get).reduce(ValueSet::union).orElseThrow());
          }
        }
        case FactCut.ByElement set -> elements(set, path).ifPresent(values -> conditions.put(fact, values));
      }
    });
    return new Region(conditions);
  }

  private static java.util.Optional<ValueSet> elements(FactCut.ByElement set, Map<Integer, List<Integer>> path) {
    var must = new HashSet<String>();
    var may = new HashSet<>(set.named());
    may.addAll(set.others());
    boolean asked = false;
    boolean someOther = false;
    for (int at = 0; at < set.count(); at++) {
      var classes = path.get(set.first() + at);
      if (classes != null && classes.size() == 1) {
        asked = true;
        boolean in = classes.getFirst() == 1;
        boolean isOther = at == set.named().size();
        if (isOther && in) {
          someOther = true;
        } else if (isOther) {
          may.removeAll(set.others());
        } else if (in) {
          must.add(set.named().get(at));
        } else {
          may.remove(set.named().get(at));
        }
      }
    }
    if (!asked) {
      return java.util.Optional.empty();
    }
    ValueSet values = ValueSet.Sets.of(new SetRange(must, may));
    if (someOther) {
      var without = new HashSet<>(may);
      without.removeAll(set.others());
      values = values.minus(ValueSet.Sets.between(java.util.Set.of(), without));
    }
    return java.util.Optional.of(values);
  }
}
