package org.osteon.decision.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.ValueSet;

/// How a fact's domain is cut into classes that no cell of the tables at hand tells apart further, and the diagram variables
/// that stand for the fact.
sealed interface FactCut {

  int first();

  /// How many variables stand for the fact.
  int count();

  /// One variable whose classes are disjoint and together the domain.
  record Whole(int first, List<ValueSet> classes) implements FactCut {
    public Whole {
      classes = List.copyOf(classes);
    }

    @Override
    public int count() {
      return 1;
    }

    /// The coarsest cut of a domain that splits no cell's accepted set.
    static Whole of(int first, Domain domain, List<ValueSet> accepted) {
      List<ValueSet> classes = List.of(domain.all());
      for (var cell : accepted) {
        var finer = new ArrayList<ValueSet>();
        for (var values : classes) {
          add(values.intersect(cell), finer);
          add(values.minus(cell), finer);
        }
        classes = finer;
      }
      return new Whole(first, classes);
    }

    private static void add(ValueSet values, List<ValueSet> into) {
      if (!values.isEmpty()) {
        into.add(values);
      }
    }
  }

  /// A set: for each element that some cell names a variable that says whether it is in (1) or not (0), and if there are
  /// more elements a last one: whether any of the others is in.
  record ByElement(int first, List<String> named, Set<String> others) implements FactCut {

    /// Stands for all elements that no cell names; no identifier can be written like this.
    private static final String OTHER = "\u0000";

    public ByElement {
      named = List.copyOf(named);
      others = Set.copyOf(others);
    }

    static ByElement of(int first, Domain.SetDomain domain, Set<String> mentioned) {
      var others = new HashSet<>(domain.elements());
      others.removeAll(mentioned);
      return new ByElement(first, domain.elements().stream().filter(mentioned::contains).toList(), others);
    }

    @Override
    public int count() {
      return named.size() + (others.isEmpty() ? 0 : 1);
    }

    /// The domain as cells see it: one element for each variable.
    Domain.SetDomain projected() {
      var elements = new ArrayList<>(named);
      if (!others.isEmpty()) {
        elements.add(OTHER);
      }
      return new Domain.SetDomain(elements);
    }
  }
}
