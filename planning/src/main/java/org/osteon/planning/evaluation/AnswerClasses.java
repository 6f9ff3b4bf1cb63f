package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;

/// The answers to a question that the tables tell apart: values that every cell of every table treats alike form one
/// class.
///
/// For a fact that is a set the classes would be too many to show; the empty set and the sets of one element stand for
/// them.
public final class AnswerClasses {

  private final Map<FactId, Set<UnaryTests>> cells = new HashMap<>();
  private final Guidelines guidelines;

  private AnswerClasses(Guidelines guidelines) {
    this.guidelines = guidelines;
    for (var table : guidelines.all()) {
      table.table().domain().forEach(test -> add(test.on(), test.tests()));
      for (var row : table.table().rules()) {
        for (int column = 0; column < row.inputs().size(); column++) {
          add(table.table().inputs().get(column).expression(), row.inputs().get(column));
        }
      }
    }
  }

  static AnswerClasses of(Guidelines guidelines) {
    return new AnswerClasses(guidelines);
  }

  private void add(InputExpression input, UnaryTests tests) {
    if (input instanceof InputExpression.Fact(FactId fact)) {
      cells.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(tests);
    }
  }

  /// The classes that meet the values a fact may still have, in the order of the domain; disjoint, and for a fact that is
  /// no set they cover them.
  public List<ValueSet> of(FactId fact, ValueSet possible) {
    var domain = guidelines.vocabulary().definition(fact).domain();
    if (domain instanceof Domain.SetDomain(List<String> elements)) {
      return sets(elements, possible);
    }
    List<ValueSet> classes = List.of(possible);
    for (var tests : cells.getOrDefault(fact, Set.of())) {
      classes = split(classes, tests.accepted(domain));
    }
    return classes;
  }

  private static List<ValueSet> split(List<ValueSet> classes, ValueSet accepted) {
    var result = new ArrayList<ValueSet>();
    for (var one : classes) {
      var inside = one.intersect(accepted);
      var outside = one.minus(accepted);
      if (inside.isEmpty() || outside.isEmpty()) {
        result.add(one);
      } else {
        result.add(inside);
        result.add(outside);
      }
    }
    return result;
  }

  private static List<ValueSet> sets(List<String> elements, ValueSet possible) {
    var result = new ArrayList<ValueSet>();
    result.add(exactly(Set.of()));
    elements.forEach(element -> result.add(exactly(Set.of(element))));
    result.removeIf(one -> one.intersect(possible).isEmpty());
    return result;
  }

  private static ValueSet exactly(Set<String> elements) {
    return ValueSet.Sets.of(SetRange.exactly(elements));
  }
}
