package org.osteon.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.feel.UnaryTest;
import org.osteon.decision.feel.UnaryTests;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.testkit.Completions;
import org.osteon.decision.testkit.Draw;
import org.osteon.decision.testkit.GeneratedModel;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.Property;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// The same random models, exported, in the DMN engine of Apache KIE: all hit policies, tables over tables, calls of business
/// knowledge models, complete cases. Where KIE and we differ for good, docs/conformance/dmn.md has the clause that decides.
class KieProperties {

  private static final int CASES = 12;

  @Test
  void completeCase_inKie_endsAsHere() {
    Property.check(300, draw -> {
      var generated = ModelGenerator.model(draw, 4);
      if (DecisionModel.compile(List.of(generated.document()), generated.dictionary(),
          Limits.DEFAULT) instanceof Checked.Accepted<DecisionModel> accepted && countsAlike(generated)
          && !hasEmptyInterval(generated)) {
        var kie = KieEngine.of(exported(generated));
        for (int at = 0; at < CASES; at++) {
          compare(accepted.value(), kie, known(draw, generated));
        }
      }
    });
  }

  @Test
  void exportedModel_inKieValidator_isSound() {
    Property.check(60, draw -> {
      var xml = DmnExport.write(exported(ModelGenerator.model(draw, 4))).orBug();
      assertThat(KieEngine.validate(xml)).as(xml).allMatch(KieProperties::isNameForCamunda);
    });
  }

  /// KIE warns of a name on a single output, which Camunda 7 needs (docs/conformance/dmn.md).
  private static boolean isNameForCamunda(String message) {
    return message.startsWith("WARNING ILLEGAL_USE_OF_NAME");
  }

  /// KIE counts different outputs only, we count rows as DMN says (docs/conformance/dmn.md, 8.2.10).
  private static boolean countsAlike(GeneratedModel model) {
    return model.tables().stream().filter(table -> table.hitPolicy() == HitPolicy.COLLECT_COUNT).allMatch(table -> table
        .rules().stream().map(rule -> rule.outputs()).distinct().count() == table.rules().size());
  }

  /// An interval that holds nothing, such as `(3..1]`: what it says of null is left open (docs/conformance/dmn.md, 10.3.2).
  private static boolean hasEmptyInterval(GeneratedModel model) {
    return model.tables().stream().flatMap(table -> Stream.concat(table.rules().stream().flatMap(rule -> rule.inputs()
        .stream()), table.domain().stream().map(test -> test.tests()))).anyMatch(
            cell -> cell instanceof UnaryTests.AnyOf list && hasEmptyInterval(list.tests()));
  }

  private static boolean hasEmptyInterval(List<UnaryTest> tests) {
    return tests.stream().anyMatch(test -> switch (test) {
      case UnaryTest.Not not -> hasEmptyInterval(not.tests());
      case UnaryTest.Range(Value.Decimal low, var lowOpen, Value.Decimal high, var highOpen) -> isEmpty(low.value()
          .compareTo(high.value()), lowOpen || highOpen);
      case UnaryTest.Range(Value.Day low, var lowOpen, Value.Day high, var highOpen) ->
        isEmpty(low.date().compareTo(high
            .date()), lowOpen || highOpen);
      case UnaryTest.Range _,UnaryTest.Equal _,UnaryTest.Compare _,UnaryTest.AllOf _,UnaryTest.OnlyOf _ -> false;
    });
  }

  private static boolean isEmpty(int order, boolean open) {
    return order > 0 || (order == 0 && open);
  }

  private static DmnModel exported(GeneratedModel model) {
    return new DmnModel("generated", model.dictionary(), List.of(model.document()));
  }

  private static Map<FactId, Value> known(Draw draw, GeneratedModel model) {
    var facts = new java.util.LinkedHashMap<FactId, Value>();
    for (int at = 0; at < model.dictionary().facts().size(); at++) {
      facts.put(model.dictionary().facts().get(at),
          draw.oneOf(Completions.values(model.dictionary().domain(at).all())));
    }
    return facts;
  }

  private static void compare(DecisionModel model, KieEngine kie, Map<FactId, Value> values) {
    var facts = Facts.builder(model.dictionary());
    values.forEach(facts::set);
    var here = model.evaluate(facts.build());
    var there = kie.evaluate(values);
    for (var decision : model.decisions()) {
      var outcome = here.outcome(decision);
      var where = decision + " at " + values + "\n" + there.messages(decision);
      if (outcome instanceof Outcome.Failed) {
        // Inside a call KIE goes on with null where a hit policy is broken (docs/conformance/dmn.md, 8.2.10).
        assertThat(there.failed(decision) || calls(model, decision)).as(where).isTrue();
      } else {
        assertThat(there.failed(decision)).as(where).isFalse();
        assertThat(there.text(decision)).as(where).isIn(texts(model.table(decision), outcome));
      }
    }
  }

  private static boolean calls(DecisionModel model, DecisionId decision) {
    var needs = model.requirements(decision);
    return !needs.knowledgeModels().isEmpty() || needs.decisions().stream().anyMatch(other -> calls(model, other));
  }

  /// The result as KIE writes it; a multiset in every order.
  private static List<String> texts(DecisionTable table, Outcome outcome) {
    return switch (outcome) {
      case Outcome.NotCovered _ -> List.of("null");
      case Outcome.Decided(Result.Single single, _) -> List.of(entry(table, single.outputs()));
      case Outcome.Decided(Result.Total total, _) -> List.of(total.number().text());
      // KIE gives null where no rule matches, or the empty list for output order.
      case Outcome.Decided(Result.Many many, _) when many.entries().isEmpty() -> List.of("null", "[]");
      case Outcome.Decided(Result.Many many, _) -> table.hitPolicy() == HitPolicy.COLLECT
          ? orders(many.entries().stream().map(entry -> entry(table, entry)).toList())
          : List.of(many.entries().stream().map(entry -> entry(table, entry)).toList().toString());
      case Outcome.Decided(Result.NoRow _, _),Outcome.Open _,Outcome.Failed _ -> throw new AssertionError(outcome);
    };
  }

  private static List<String> orders(List<String> entries) {
    if (entries.size() < 2) {
      return List.of(entries.toString());
    }
    var orders = new ArrayList<String>();
    permute(new ArrayList<>(), entries, orders);
    return orders;
  }

  private static void permute(List<String> begun, List<String> rest, List<String> into) {
    if (rest.isEmpty()) {
      into.add(begun.toString());
    }
    for (int at = 0; at < rest.size(); at++) {
      var longer = new ArrayList<>(begun);
      longer.add(rest.get(at));
      var shorter = new ArrayList<>(rest);
      shorter.remove(at);
      permute(longer, shorter, into);
    }
  }

  private static String entry(DecisionTable table, List<Value> outputs) {
    if (outputs.size() == 1) {
      return text(outputs.getFirst());
    }
    var parts = new ArrayList<String>();
    for (int at = 0; at < outputs.size(); at++) {
      parts.add(table.outputs().get(at).name() + "=" + text(outputs.get(at)));
    }
    return parts.stream().sorted().toList().toString();
  }

  private static String text(Value value) {
    return value instanceof Value.Absent ? "null" : value.text();
  }
}
