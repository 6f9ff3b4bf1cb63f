package org.osteon.decision.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.markdown.GuidelinePrinter;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.testkit.CaseGenerator;
import org.osteon.decision.testkit.Completions;
import org.osteon.decision.testkit.Draw;
import org.osteon.decision.testkit.GeneratedModel;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.PlainInterpreter;
import org.osteon.decision.testkit.PlainInterpreter.Answer;
import org.osteon.decision.testkit.Property;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

class EvaluationProperties {

  private static final int COMPLETIONS = 400;

  @Test
  void completeCase_compiled_isInterpreted() {
    Property.check(1200, draw -> {
      var model = ModelGenerator.model(draw, 4);
      var facts = CaseGenerator.known(draw, model.dictionary());
      compare(model, facts);
    });
  }

  @Test
  void partialCase_compiled_isEveryCompletionInterpreted() {
    Property.check(2500, draw -> {
      var model = ModelGenerator.model(draw, 4);
      var facts = CaseGenerator.partial(draw, model.dictionary());
      compare(model, facts);
    });
  }

  @Test
  void unrelatedFact_changed_changesNothing() {
    Property.check(1000, draw -> {
      var model = ModelGenerator.model(draw, 3);
      var facts = CaseGenerator.partial(draw, model.dictionary());
      var compiled = model.compiled();
      var before = compiled.evaluate(facts);
      int fact = draw.below(model.dictionary().facts().size());
      var id = model.dictionary().facts().get(fact);
      var changed = facts.with(id, CaseGenerator.part(draw, model.dictionary().domain(fact)));
      var after = compiled.evaluate(changed);
      for (var decision : compiled.decisions()) {
        if (!compiled.requirements(decision).facts().contains(id)
            && !(before.outcome(decision) instanceof Outcome.NotCovered)) {
          assertThat(after.outcome(decision)).isEqualTo(before.outcome(decision));
        }
      }
    });
  }

  @Test
  void refinedCase_hasNoNewResults() {
    Property.check(1000, draw -> {
      var model = ModelGenerator.model(draw, 3);
      var facts = CaseGenerator.partial(draw, model.dictionary());
      var compiled = model.compiled();
      var before = compiled.evaluate(facts);
      var after = compiled.evaluate(CaseGenerator.refined(draw, facts));
      for (var decision : compiled.decisions()) {
        if (before.result(decision).possibleResults() instanceof Checked.Accepted<List<Result>> wide) {
          assertThat(wide.value()).containsAll(after.result(decision).possibleResults().orBug());
        }
      }
    });
  }

  private static void compare(GeneratedModel model, Facts facts) {
    var completions = Completions.of(facts, COMPLETIONS);
    if (completions.isEmpty()) {
      return;
    }
    var compiled = model.compiled();
    var evaluation = compiled.evaluate(facts);
    for (var table : model.tables()) {
      if (!table.isKnowledgeModel()) {
        var answers = new LinkedHashMap<Map<FactId, Value>, Answer>();
        completions.forEach(completion -> answers.put(completion,
            new PlainInterpreter(model.tables(), completion).decide(table.id())));
        try {
          compare(evaluation.result(table.id()), table, answers);
        } catch (AssertionError different) {
          throw new AssertionError(different.getMessage() + "\n" + facts.stated().stream()
              .map(fact -> fact + " in " + facts.get(fact)).toList() + "\n"
              + GuidelinePrinter.print(model.document()), different);
        }
      }
    }
  }

  private static void compare(DecisionResult result, DecisionTable table, Map<Map<FactId, Value>, Answer> answers) {
    boolean requirement = answers.values().stream().anyMatch(Answer::requirementFailed);
    boolean failed = answers.values().stream().anyMatch(Answer::failed);
    if (!requirement) {
      for (int row = 0; row < table.rules().size(); row++) {
        int fired = row;
        long fires = answers.values().stream().filter(answer -> answer.fired().contains(fired)).count();
        var expected = fires == 0
            ? RowStatus.IMPOSSIBLE
            : fires == answers.size() ? RowStatus.CERTAIN : RowStatus.POSSIBLE;
        assertThat(result.status(row)).as("%s row %d", table.id(), row).isEqualTo(expected);
      }
    }
    if (failed) {
      assertThat(result.outcome()).as("%s", table.id()).isInstanceOf(Outcome.Failed.class);
      return;
    }
    Set<Result> expected = new HashSet<>(answers.values().stream().map(Answer::result).toList());
    assertThat(new HashSet<>(result.possibleResults().orBug())).as("%s", table.id()).isEqualTo(expected);
    switch (result.outcome()) {
      case Outcome.Decided decided -> assertThat(Set.of(decided.result())).isEqualTo(expected);
      case Outcome.NotCovered _ -> assertThat(expected).containsExactly(Result.NoRow.INSTANCE);
      case Outcome.Open open -> {
        assertThat(expected).hasSizeGreaterThan(1);
        if (open.possible() instanceof Possible.Results listed) {
          assertThat(new HashSet<>(listed.results())).isEqualTo(expected);
        }
      }
      case Outcome.Failed unexpected -> throw new AssertionError(unexpected.toString());
    }
    var influences = result.influences().orBug();
    assertThat(influences.stream().map(Influence::fact).toList()).as("%s", table.id())
        .containsExactlyInAnyOrderElementsOf(deciding(answers));
    influences.forEach(influence -> answers(influence, answers));
  }

  /// The facts for which two completions differ in that fact only and give different results.
  private static Set<FactId> deciding(Map<Map<FactId, Value>, Answer> answers) {
    var deciding = new HashSet<FactId>();
    for (var fact : answers.keySet().iterator().next().keySet()) {
      var resultByRest = new HashMap<Map<FactId, Value>, Result>();
      answers.forEach((completion, answer) -> {
        var rest = new HashMap<>(completion);
        rest.remove(fact);
        var other = resultByRest.putIfAbsent(rest, answer.result());
        if (other != null && !other.equals(answer.result())) {
          deciding.add(fact);
        }
      });
    }
    return deciding;
  }

  private static void answers(Influence influence, Map<Map<FactId, Value>, Answer> answers) {
    for (var question : influence.questions()) {
      for (var answer : question.answers()) {
        var possible = new ArrayList<Result>();
        answers.forEach((completion, given) -> {
          var value = completion.get(influence.fact());
          if (value != null && answer.values().contains(value)) {
            possible.add(given.result());
          }
        });
        assertThat(possible).isNotEmpty();
        if (answer.possible() instanceof Possible.Results listed) {
          assertThat(new HashSet<>(listed.results())).isEqualTo(new HashSet<>(possible));
        }
      }
    }
  }

  @Test
  void parameterisedTable_calledByItself_isInterpreted() {
    Property.check(1000, draw -> {
      var model = ModelGenerator.model(draw, 4);
      var facts = CaseGenerator.known(draw, model.dictionary());
      var compiled = model.compiled();
      var evaluation = compiled.evaluate(facts);
      var completion = Completions.of(facts, 1).getFirst();
      for (DecisionId id : compiled.knowledgeModels()) {
        call(draw, model, evaluation, completion, id);
      }
    });
  }

  private static void call(Draw draw, GeneratedModel model, Evaluation evaluation, Map<FactId, Value> completion,
      DecisionId id) {
    var arguments = new ArrayList<Value>();
    for (var parameter : evaluation.model().table(id).parameters()) {
      int fact = model.dictionary().indexOf(new FactId(parameter.substring("p-of-".length())));
      arguments.add(draw.oneOf(Completions.values(model.dictionary().domain(fact).all())));
    }
    var expected = new PlainInterpreter(model.tables(), completion).decide(id, arguments);
    var called = evaluation.call(id, arguments.toArray(Value[]::new));
    if (called instanceof Checked.Accepted<DecisionResult> accepted && !expected.failed()) {
      assertThat(accepted.value().possibleResults().orBug()).containsExactly(expected.result());
    }
  }
}
