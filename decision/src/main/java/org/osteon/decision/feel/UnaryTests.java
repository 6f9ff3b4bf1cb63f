package org.osteon.decision.feel;

import java.util.List;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;

/// One cell of an input column: S-FEEL unary tests, as a syntax tree.
///
/// The tree knows no types. On a fact that is a set, `lung` means "contains lung", and `none` and `any` are tests of the
/// whole set; on any other fact each is a name like others.
public sealed interface UnaryTests {

  /// The cell `-`: every value, the absent one included.
  record Any() implements UnaryTests {
    public static final Any INSTANCE = new Any();
  }

  /// A comma list: at least one test holds.
  ///
  /// @param tests
  ///          at least one
  record AnyOf(List<UnaryTest> tests) implements UnaryTests {
    public AnyOf {
      tests = List.copyOf(tests);
      if (tests.isEmpty()) {
        throw new OsteonBugException("A cell needs at least one test.");
      }
    }
  }

  /// A cell of one test.
  static UnaryTests of(UnaryTest test) {
    return new AnyOf(List.of(test));
  }

  /// Reads a cell. Refuses, with positions in the text, what is no S-FEEL unary test.
  static ParsedCell parse(String text) {
    return new CellParser(text).parse();
  }

  /// The cell in its canonical spelling; parsing it gives an equal tree.
  default String text() {
    return CellPrinter.text(this);
  }

  /// Whether the cell accepts the value. The absent value is FEEL's null: only `-` and `not(…)` of equalities
  /// accept it.
  default boolean matches(Value value) {
    return Matching.matches(this, value);
  }

  /// Whether the cell accepts the absent value.
  default boolean matchesAbsent() {
    return matches(Value.Absent.INSTANCE);
  }

  /// The values of the domain that the cell accepts. The cell must be well-typed for the domain (see [#faults]).
  default ValueSet accepted(Domain domain) {
    return Accepting.accepted(this, domain);
  }

  /// What is wrong with this cell in a column of the domain; empty when it is well-typed and every value is in it.
  default List<CellFault> faults(Domain domain) {
    return CellTyping.faults(this, domain);
  }
}
