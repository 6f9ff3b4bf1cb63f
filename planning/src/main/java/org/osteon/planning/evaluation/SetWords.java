package org.osteon.planning.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osteon.decision.value.Domain.SetDomain;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;
import org.osteon.decision.value.ValueSet.Sets;

/// Sets of sets in plain words: `none`, `Lung and Bone`, `with Lung`, `only Lung or Pleura`, `at least one`.
final class SetWords {

  private final SetDomain domain;
  private final UnaryOperator<String> label;

  SetWords(SetDomain domain, UnaryOperator<String> label) {
    this.domain = domain;
    this.label = label;
  }

  String of(Sets sets) {
    if (sets.ranges().size() == 1) {
      return whole(sets.ranges().getFirst());
    }
    if (sets.sameAs(domain.all())) {
      return "any value";
    }
    if (sets.sameAs(domain.all().minus(Sets.exactly()))) {
      return "at least one";
    }
    var some = atLeastOneOf(sets);
    if (!some.isEmpty()) {
      return "with " + some;
    }
    var only = onlyOf(sets);
    if (!only.isEmpty()) {
      return only;
    }
    var forbidden = absentEverywhere(sets);
    if (!forbidden.isEmpty() && sets.sameAs(without(forbidden))) {
      return forbidden.size() == domain.elements().size() ? "none" : "without " + names(forbidden, " or ");
    }
    return sets.ranges().stream().map(this::range).distinct().collect(Collectors.joining("; or "));
  }

  /// All sets with at least one element of a list: those that are left out have none of it.
  private String atLeastOneOf(Sets sets) {
    if (domain.all().minus(sets) instanceof Sets(var left) && left.size() == 1 && left.getFirst().must().isEmpty()) {
      var list = new TreeSet<>(domain.elements());
      list.removeAll(left.getFirst().may());
      return names(list, " or ");
    }
    return "";
  }

  /// Not empty and nothing outside a list that is smaller than the domain.
  private String onlyOf(Sets sets) {
    var allowed = new TreeSet<String>();
    sets.ranges().forEach(range -> allowed.addAll(range.may()));
    if (allowed.isEmpty() || allowed.size() == domain.elements().size()) {
      return "";
    }
    ValueSet only = Sets.between(Set.of(), allowed).minus(Sets.exactly());
    return sets.sameAs(only) ? "only " + names(allowed, " or ") : "";
  }

  private Set<String> absentEverywhere(Sets sets) {
    var absent = new TreeSet<>(domain.elements());
    sets.ranges().forEach(range -> absent.removeAll(range.may()));
    return absent;
  }

  private ValueSet without(Set<String> forbidden) {
    var allowed = new TreeSet<>(domain.elements());
    allowed.removeAll(forbidden);
    return Sets.between(Set.of(), allowed);
  }

  /// One range alone: all sets, or what it must and may have.
  private String whole(SetRange range) {
    return range.must().isEmpty() && range.may().size() == domain.elements().size() ? "any value" : range(range);
  }

  private String range(SetRange range) {
    if (range.must().equals(range.may())) {
      return range.must().isEmpty() ? "none" : names(range.must(), " and ");
    }
    var parts = new ArrayList<String>();
    if (!range.must().isEmpty()) {
      parts.add("with " + names(range.must(), " and "));
    }
    var absent = new TreeSet<>(domain.elements());
    absent.removeAll(range.may());
    if (!absent.isEmpty()) {
      parts.add("without " + names(absent, " or "));
    }
    return parts.isEmpty() ? "any value" : String.join(" ", parts);
  }

  private String names(Set<String> elements, String between) {
    List<String> labels = domain.elements().stream().filter(elements::contains).map(label).toList();
    return String.join(between, labels);
  }
}
