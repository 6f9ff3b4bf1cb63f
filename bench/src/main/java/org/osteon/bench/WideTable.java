package org.osteon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.markdown.FrontMatter;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.markdown.Lines;
import org.osteon.decision.markdown.Section;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputClause;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// One made-up table of 12 inputs and 120 rows: six names of five values, four numbers, two flags. In a unique table the first
/// three inputs tell the rows apart, in the others each row tests about four inputs.
final class WideTable {
  static final DecisionId ID = new DecisionId("wide");
  private static final int ROWS = 120;
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

  private final SplittableRandom random = new SplittableRandom(20261124);
  private final SequencedMap<FactId, Domain> domains = new LinkedHashMap<>();
  private final HitPolicy policy;

  WideTable(HitPolicy policy) {
    this.policy = policy;
    for (int at = 0; at < 12; at++) {
      domains.put(new FactId("fact-" + at), at < 6
          ? new Domain.EnumDomain(NAMES)
          : at < 10 ? Domain.NumberDomain.of("0", "100") : new Domain.BooleanDomain());
    }
  }

  FactDictionary dictionary() {
    return FactDictionary.of(domains);
  }

  GuidelineDocument document() {
    var rules = new ArrayList<Rule>();
    for (int row = 0; row < ROWS; row++) {
      var cells = new ArrayList<UnaryTests>();
      int column = 0;
      for (var domain : domains.values()) {
        cells.add(policy == HitPolicy.UNIQUE ? unique(row, column) : cell(domain));
        column++;
      }
      rules.add(new Rule(new RowId("row-" + row), cells, List.of(new Value.Name("result-" + row % 17)), List.of()));
    }
    var table = new DecisionTable(ID, "Wide table", List.of(), policy, domains.sequencedKeySet().stream().map(
        fact -> new InputClause(new InputExpression.Fact(fact))).toList(), List.of(new OutputClause("result")),
        List.of(),
        rules, List.of(), new GapDeclaration.Expected("made up"), List.of());
    var matter = FrontMatter.draft("wide", "Wide table", "nobody", FrontMatter.Kind.POLICY, new LinkedHashMap<>());
    return new GuidelineDocument("wide.md", matter, "", List.of(new Section.Deciding(2, "", table)), Lines.NONE);
  }

  private static UnaryTests unique(int row, int column) {
    int digit = switch (column) {
      case 0 -> row / 25;
      case 1 -> row / 5 % 5;
      case 2 -> row % 5;
      default -> -1;
    };
    return digit < 0
        ? UnaryTests.Any.INSTANCE
        : UnaryTests.of(new UnaryTest.Equal(new Value.Name(NAMES.get(digit))));
  }

  private UnaryTests cell(Domain domain) {
    if (random.nextInt(3) != 0) {
      return UnaryTests.Any.INSTANCE;
    }
    return UnaryTests.of(switch (domain) {
      case Domain.NumberDomain _ -> new UnaryTest.Compare(random.nextBoolean()
          ? UnaryTest.Comparison.LESS
          : UnaryTest.Comparison.AT_LEAST, Value.Decimal.of(10L * random.nextInt(1, 10)));
      case Domain.BooleanDomain _ -> new UnaryTest.Equal(Value.of(random.nextBoolean()));
      case Domain.EnumDomain _,Domain.DateDomain _,Domain.SetDomain _ -> new UnaryTest.Equal(new Value.Name(NAMES.get(
          random.nextInt(NAMES.size()))));
    });
  }

  /// A complete case.
  Map<FactId, Value> next() {
    var values = new LinkedHashMap<FactId, Value>();
    domains.forEach((fact, domain) -> values.put(fact, switch (domain) {
      case Domain.NumberDomain _ -> Value.Decimal.of(random.nextInt(101));
      case Domain.BooleanDomain _ -> Value.of(random.nextBoolean());
      case Domain.EnumDomain _,Domain.DateDomain _,Domain.SetDomain _ -> new Value.Name(NAMES.get(random.nextInt(NAMES
          .size())));
    }));
    return values;
  }
}
