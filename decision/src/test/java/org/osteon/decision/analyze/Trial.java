package org.osteon.decision.analyze;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.Rule;
import org.osteon.decision.testkit.CellGenerator;
import org.osteon.decision.testkit.Completions;
import org.osteon.decision.testkit.Draw;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.PlainInterpreter;
import org.osteon.decision.testkit.PlainInterpreter.Answer;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// Tries one table of a small model on every case, its parameters being read like facts.
final class Trial {

  private final List<DecisionTable> tables;
  private final DecisionTable table;
  private final FactDictionary facts;

  Trial(DecisionModel model, DecisionTable table) {
    this.table = table;
    tables = model.documents().getFirst().tables();
    var domains = new LinkedHashMap<FactId, Domain>();
    for (var fact : model.dictionary().facts()) {
      domains.put(fact, model.dictionary().domain(model.dictionary().indexOf(fact)));
    }
    table.parameters().forEach(name -> domains.put(new FactId(name), small(model.parameter(table.id(), name))));
    facts = FactDictionary.of(domains);
  }

  /// A generated model; a draw that gives none that compiles gives the next one.
  static DecisionModel model(Draw draw, int tables) {
    while (true) {
      var model = ModelGenerator.model(draw, tables);
      if (DecisionModel.compile(List.of(model.document()), model.dictionary(),
          Limits.DEFAULT) instanceof Checked.Accepted<DecisionModel> accepted) {
        return accepted.value();
      }
    }
  }

  /// A parameter that nobody hands a fact may be any number or day; one step beyond what generated cells name stands for all
  /// that lies further out.
  private static Domain small(Domain domain) {
    return switch (domain) {
      case Domain.NumberDomain range when range.min().signum() < 0 -> Domain.NumberDomain.of("-1", Integer.toString(
          CellGenerator.LARGEST + 1));
      case Domain.DateDomain range when range.equals(Domain.DateDomain.CALENDAR) -> new Domain.DateDomain(
          CellGenerator.FIRST_DAY.minusDays(1), CellGenerator.FIRST_DAY.plusDays(CellGenerator.DAYS + 1));
      case Domain.NumberDomain _,Domain.DateDomain _,Domain.EnumDomain _,Domain.BooleanDomain _,Domain.SetDomain _ ->
        domain;
    };
  }

  /// Every case, or none when there are more than `limit`.
  List<Map<FactId, Value>> cases(int limit) {
    return Completions.of(Facts.unknown(facts), limit);
  }

  /// A case with a value for every fact that it lacks.
  Map<FactId, Value> filled(Map<FactId, Value> values) {
    var filled = new HashMap<>(values);
    for (int at = 0; at < facts.facts().size(); at++) {
      var all = Completions.values(facts.domain(at).all());
      filled.putIfAbsent(facts.facts().get(at), all.getLast());
    }
    return filled;
  }

  Answer answer(Map<FactId, Value> values) {
    return ask(table, values);
  }

  /// The rows that match, hit policy aside.
  Answer matching(Map<FactId, Value> values) {
    return ask(with(table, table.rules()), values);
  }

  /// Whether the declared domain holds.
  boolean isInside(Map<FactId, Value> values) {
    var open = table.rules().getFirst();
    var rule = new Rule(open.id(), open.inputs().stream().<UnaryTests>map(_ -> UnaryTests.Any.INSTANCE).toList(), open
        .outputs(), open.annotations());
    return !ask(with(table, List.of(rule)), values).fired().isEmpty();
  }

  private static DecisionTable with(DecisionTable table, List<Rule> rules) {
    return new DecisionTable(table.id(), table.title(), table.parameters(), HitPolicy.RULE_ORDER, table.inputs(), table
        .outputs(), table.annotations(), rules, table.domain(), table.gap(), List.of());
  }

  private Answer ask(DecisionTable asked, Map<FactId, Value> values) {
    var all = tables.stream().map(other -> other.id().equals(asked.id()) ? asked : other).toList();
    return new PlainInterpreter(all, values).decide(table.id(), table.parameters().stream().map(name -> value(values,
        name)).toList());
  }

  private static Value value(Map<FactId, Value> values, String parameter) {
    return java.util.Objects.requireNonNull(values.get(new FactId(parameter)));
  }

  Set<Integer> rows(Map<FactId, Value> values) {
    return matching(values).fired();
  }
}
