package org.osteon.decision.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.ValueSet;

/// The variables that stand for one fact: independent of one another, each with finitely many classes.
sealed interface FactVariables {

  int fact();

  int first();

  int count();

  int width(int variable);

  /// The values of the fact for which one of its variables is in the class.
  ValueSet values(int variable, int valueClass);

  /// One variable with a class for each elementary part of the domain.
  record Whole(int fact, int first, Axis axis) implements FactVariables {
    @Override
    public int count() {
      return 1;
    }

    @Override
    public int width(int variable) {
      return axis.size();
    }

    @Override
    public ValueSet values(int variable, int valueClass) {
      return axis.values(valueClass);
    }
  }

  /// A fact that is a set: one variable for each element that some cell names, which is in (1) or not (0), and if there
  /// are more elements one last variable: whether any of the others is in.
  ///
  /// @param places the place of each named element
  record ByElement(int fact, int first, List<String> named, Map<String, Integer> places, Set<String> others,
      Domain.SetDomain domain) implements FactVariables {

    /// Stands for all elements that no cell names; no identifier can be written like this.
    static final String OTHER = "\u0000";

    @Override
    public int count() {
      return named.size() + (others.isEmpty() ? 0 : 1);
    }

    @Override
    public int width(int variable) {
      return 2;
    }

    /// The domain as cells see it.
    Domain.SetDomain projected() {
      var elements = new ArrayList<>(named);
      if (!others.isEmpty() || elements.isEmpty()) {
        elements.add(OTHER);
      }
      return new Domain.SetDomain(elements);
    }

    /// The variable that says whether an element is in.
    int variable(String element) {
      return first + places.getOrDefault(element, named.size());
    }

    @Override
    public ValueSet values(int variable, int valueClass) {
      int element = variable - first;
      var all = Set.copyOf(domain.elements());
      var meant = element < named.size() ? Set.of(named.get(element)) : others;
      var without = new HashSet<>(all);
      without.removeAll(meant);
      var absent = ValueSet.Sets.between(Set.of(), without);
      return valueClass == 0 ? absent : domain.all().minus(absent);
    }
  }
}
