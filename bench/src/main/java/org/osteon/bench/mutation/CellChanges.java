package org.osteon.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTest.Comparison;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// The ways in which a condition can be wrong by one slip of the pen: the condition left out; one value of a list left
/// out; a value replaced by its neighbor in the list of the dictionary; yes for no; a boundary that belongs to the other
/// side; a `not` forgotten.
final class CellChanges {

  private final List<String> names;

  /// @param names
  ///          the names that can stand in this column, in order; empty where names cannot
  CellChanges(List<String> names) {
    this.names = List.copyOf(names);
  }

  /// Every change of a cell; a cell that accepts everything has no condition that could be changed.
  List<UnaryTests> of(UnaryTests cell) {
    return switch (cell) {
      case UnaryTests.Any _ -> List.of();
      case UnaryTests.AnyOf(var tests) -> Stream.<UnaryTests>concat(Stream.of(UnaryTests.Any.INSTANCE), changed(tests)
          .stream().map(UnaryTests.AnyOf::new)).distinct().toList();
    };
  }

  private List<List<UnaryTest>> changed(List<UnaryTest> tests) {
    var lists = new ArrayList<List<UnaryTest>>();
    for (int index = 0; index < tests.size(); index++) {
      if (tests.size() > 1) {
        lists.add(without(tests, index));
      }
      for (var test : changed(tests.get(index), tests)) {
        var list = new ArrayList<>(tests);
        list.set(index, test);
        lists.add(list);
      }
    }
    return lists;
  }

  private List<UnaryTest> changed(UnaryTest test, List<UnaryTest> beside) {
    return switch (test) {
      case UnaryTest.Equal(Value.Name(var name)) -> beside.size() > 1
          ? List.of()
          : neighbor(name).<UnaryTest>map(other -> new UnaryTest.Equal(new Value.Name(other))).stream().toList();
      case UnaryTest.Equal(Value.Flag flag) -> List.of(new UnaryTest.Equal(new Value.Flag(!flag.value())));
      case UnaryTest.Equal _ -> List.of();
      case UnaryTest.Compare(var comparison, var literal) -> List.of(new UnaryTest.Compare(otherSide(comparison),
          literal));
      case UnaryTest.Range(var low, var lowOpen, var high, var highOpen) -> List.of(new UnaryTest.Range(low, !lowOpen,
          high, highOpen), new UnaryTest.Range(low, lowOpen, high, !highOpen));
      case UnaryTest.Not(var tests) -> Stream.concat(tests.size() == 1 ? Stream.of(tests.getFirst()) : Stream.empty(),
          changed(tests).stream().map(UnaryTest.Not::new)).toList();
      case UnaryTest.AllOf(var elements) -> shorter(elements).map(UnaryTest.AllOf::new).map(UnaryTest.class::cast)
          .toList();
      case UnaryTest.OnlyOf(var elements) -> shorter(elements).map(UnaryTest.OnlyOf::new).map(UnaryTest.class::cast)
          .toList();
    };
  }

  private Optional<String> neighbor(String name) {
    int index = names.indexOf(name);
    return index < 0 || names.size() < 2 ? Optional.empty() : Optional.of(names.get((index + 1) % names.size()));
  }

  private static Comparison otherSide(Comparison comparison) {
    return switch (comparison) {
      case LESS -> Comparison.AT_MOST;
      case AT_MOST -> Comparison.LESS;
      case MORE -> Comparison.AT_LEAST;
      case AT_LEAST -> Comparison.MORE;
    };
  }

  private static Stream<List<String>> shorter(List<String> elements) {
    return elements.size() < 2
        ? Stream.empty()
        : Stream.iterate(0, index -> index < elements.size(), index -> index + 1).map(index -> without(elements,
            index));
  }

  private static <T> List<T> without(List<T> list, int index) {
    var rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }
}
