package org.osteon.decision.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.AnnotationName;
import org.osteon.decision.table.Argument;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.DomainTest;
import org.osteon.decision.table.GapDeclaration;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.InputClause;
import org.osteon.decision.table.InputExpression;
import org.osteon.decision.table.OutputChoice;
import org.osteon.decision.table.OutputClause;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Small dictionaries, and graphs of tables of all hit policies over them: with domains, several outputs, tables that look
/// at other tables, and parameterised tables that call one another.
public final class ModelGenerator {

  private final Draw draw;
  private final LinkedHashMap<FactId, Domain> facts = new LinkedHashMap<>();
  private final List<DecisionTable> tables = new ArrayList<>();
  private final LinkedHashMap<DecisionId, List<FactId>> parameterFacts = new LinkedHashMap<>();

  private ModelGenerator(Draw draw) {
    this.draw = draw;
  }

  /// Up to `largest` tables.
  public static GeneratedModel model(Draw draw, int largest) {
    var generator = new ModelGenerator(draw);
    generator.facts();
    int count = draw.between(1, largest);
    for (int i = 0; i < count; i++) {
      generator.table(i, i < count - 1 && draw.chance(30));
    }
    return new GeneratedModel(FactDictionary.of(generator.facts), generator.tables);
  }

  private void facts() {
    int count = draw.between(1, 4);
    for (int i = 0; i < count; i++) {
      facts.put(new FactId("fact-" + i), switch (draw.below(5)) {
        case 0 -> new Domain.EnumDomain(List.of("alpha", "beta", "gamma").subList(0, draw.between(1, 3)));
        case 1 -> new Domain.BooleanDomain();
        case 2 -> Domain.NumberDomain.of("0", Integer.toString(CellGenerator.LARGEST));
        case 3 -> new Domain.SetDomain(List.of("lung", "bone", "skin").subList(0, draw.between(1, 3)));
        default -> new Domain.DateDomain(CellGenerator.FIRST_DAY,
            CellGenerator.FIRST_DAY.plusDays(CellGenerator.DAYS));
      });
    }
  }

  private void table(int number, boolean parameterised) {
    var id = new DecisionId("table-" + number);
    var policy = draw.oneOf(List.of(HitPolicy.FIRST, HitPolicy.COLLECT, HitPolicy.PRIORITY, HitPolicy.ANY,
        HitPolicy.UNIQUE, HitPolicy.RULE_ORDER, HitPolicy.OUTPUT_ORDER, HitPolicy.COLLECT_COUNT,
        HitPolicy.COLLECT_SUM, HitPolicy.COLLECT_MIN, HitPolicy.COLLECT_MAX, HitPolicy.FIRST,
        HitPolicy.COLLECT));
    var given = parameterised
        ? draw.atLeastOneOf(List.copyOf(facts.sequencedKeySet())).stream().limit(2).toList()
        : List.<FactId>of();
    var parameters = given.stream().map(fact -> "p-of-" + fact.name()).toList();
    var inputs = new LinkedHashMap<InputExpression, Domain>();
    for (int i = 0; i < given.size(); i++) {
      inputs.put(new InputExpression.Parameter(parameters.get(i)), domain(given.get(i)));
    }
    int wanted = draw.between(parameterised ? 0 : 1, 3);
    for (int i = 0; i < wanted; i++) {
      input(given, parameters).ifPresent(input -> inputs.put(input.expression(), input.domain()));
    }
    int outputs = policy.isAggregate() ? 1 : draw.between(1, 2);
    var rules = new ArrayList<Rule>();
    int rows = draw.between(1, 4);
    for (int row = 0; row < rows; row++) {
      var cells = inputs.sequencedValues().stream().map(domain -> CellGenerator.cell(draw, domain)).toList();
      rules.add(new Rule(new RowId("row-" + number + "-" + row), cells, outputs(policy, outputs),
          List.of("seen", draw.chance(50) ? "KEY" : "")));
    }
    tables.add(new DecisionTable(id, "Table " + number, parameters, policy,
        inputs.sequencedKeySet().stream().map(InputClause::new).toList(),
        List.of(new OutputClause("first"), new OutputClause("second")).subList(0, outputs),
        List.of(AnnotationName.STATUS, AnnotationName.SOURCE), rules, declared(),
        draw.chance(50) ? new GapDeclaration.Expected("generated") : GapDeclaration.Complete.INSTANCE,
        priority(policy, rules)));
    if (parameterised) {
      parameterFacts.put(id, given);
    }
  }

  private Domain domain(FactId fact) {
    return Objects.requireNonNull(facts.get(fact));
  }

  private List<Value> outputs(HitPolicy policy, int outputs) {
    Value first = policy.isAggregate()
        ? Value.Decimal.of(draw.between(-1, 2))
        : !policy.needsPriority() && draw.chance(8)
            ? Value.Absent.INSTANCE
            : new Value.Name(draw.oneOf(List.of("x", "y", "z")));
    return outputs == 1 ? List.of(first) : List.of(first, new Value.Name(draw.oneOf(List.of("u", "v"))));
  }

  private static List<Value> priority(HitPolicy policy, List<Rule> rules) {
    var values = new LinkedHashSet<Value>();
    rules.forEach(rule -> values.add(rule.outputs().getFirst()));
    values.remove(Value.Absent.INSTANCE);
    return policy.needsPriority() ? List.copyOf(values).reversed() : List.of();
  }

  private List<DomainTest> declared() {
    if (!draw.chance(15)) {
      return List.of();
    }
    var fact = draw.oneOf(List.copyOf(facts.sequencedKeySet()));
    var cell = CellGenerator.cell(draw, domain(fact));
    return cell instanceof UnaryTests.Any
        ? List.of()
        : List.of(new DomainTest(new InputExpression.Fact(fact), cell));
  }

  private record Input(InputExpression expression, Domain domain) {}

  private Optional<Input> input(List<FactId> given, List<String> parameters) {
    if (tables.isEmpty() || draw.chance(50)) {
      var fact = draw.oneOf(List.copyOf(facts.sequencedKeySet()));
      return Optional.of(new Input(new InputExpression.Fact(fact), domain(fact)));
    }
    var target = draw.oneOf(tables);
    int output = draw.below(target.outputs().size());
    OutputChoice choice = output == 0
        ? OutputChoice.First.INSTANCE
        : new OutputChoice.Named(target.outputs().get(output).name());
    var expression = target.isKnowledgeModel()
        ? call(target, choice, given, parameters)
        : new InputExpression.Decision(target.id(), choice);
    return domain(target, output).map(domain -> new Input(expression, domain));
  }

  private InputExpression call(DecisionTable target, OutputChoice choice, List<FactId> given,
      List<String> parameters) {
    var arguments = new ArrayList<Argument>();
    for (var fact : Objects.requireNonNull(parameterFacts.get(target.id()))) {
      int own = given.indexOf(fact);
      if (own >= 0 && draw.chance(50)) {
        arguments.add(new Argument.OfParameter(parameters.get(own)));
      } else if (domain(fact) instanceof Domain.SetDomain || draw.chance(60)) {
        arguments.add(new Argument.OfFact(fact));
      } else {
        arguments.add(new Argument.Literal(Completions.values(domain(fact).all()).getFirst()));
      }
    }
    return new InputExpression.Invocation(target.id(), arguments, choice);
  }

  private static Domain totals(DecisionTable table) {
    var numbers = table.rules().stream().mapToInt(rule -> Integer.parseInt(rule.outputs().getFirst().text())).toArray();
    return switch (table.hitPolicy()) {
      case COLLECT_COUNT -> range(0, numbers.length);
      case COLLECT_SUM -> range(IntStream.of(numbers).map(it -> Math.min(it, 0)).sum(),
          IntStream.of(numbers).map(it -> Math.max(it, 0)).sum());
      default -> range(IntStream.of(numbers).min().orElseThrow(), IntStream.of(numbers).max().orElseThrow());
    };
  }

  private static Domain range(int low, int high) {
    return Domain.NumberDomain.of(Integer.toString(low), Integer.toString(high));
  }

  /// What a column over a table can see; empty when it has no values to compare with.
  private static Optional<Domain> domain(DecisionTable table, int output) {
    if (table.hitPolicy().isAggregate()) {
      return Optional.of(totals(table));
    }
    var names = table.rules().stream().map(rule -> rule.outputs().get(output))
        .filter(value -> !(value instanceof Value.Absent)).map(Value::text).distinct().toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        table.hitPolicy().isSingleHit() ? new Domain.EnumDomain(names) : new Domain.SetDomain(names));
  }
}
