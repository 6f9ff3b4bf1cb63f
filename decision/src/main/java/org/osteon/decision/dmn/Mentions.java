package org.osteon.decision.dmn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.value.Value;

/// The literals that a cell mentions.
final class Mentions {

  private Mentions() {}

  static SequencedSet<Value> of(UnaryTests tests) {
    var values = new LinkedHashSet<Value>();
    if (tests instanceof UnaryTests.AnyOf list) {
      collect(list.tests(), values);
    }
    return values;
  }

  private static void collect(List<UnaryTest> tests, SequencedSet<Value> into) {
    for (var test : tests) {
      switch (test) {
        case UnaryTest.Equal equal -> into.add(equal.literal());
        case UnaryTest.Compare compare -> into.add(compare.literal());
        case UnaryTest.Range range -> into.addAll(List.of(range.low(), range.high()));
        case UnaryTest.Not not -> collect(not.tests(), into);
        case UnaryTest.AllOf all -> all.elements().forEach(name -> into.add(new Value.Name(name)));
        case UnaryTest.OnlyOf only -> only.elements().forEach(name -> into.add(new Value.Name(name)));
      }
    }
  }
}
