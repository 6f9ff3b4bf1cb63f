package org.osteon.decision.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.evaluate.Result;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.HitPolicy;
import org.osteon.decision.table.RowId;
import org.osteon.decision.table.Rule;
import org.osteon.decision.testkit.Draw;
import org.osteon.decision.testkit.GeneratedModel;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.PlainInterpreter.Answer;
import org.osteon.decision.testkit.Property;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// The difference of two versions says, for every case, exactly what trying both versions says.
class TableDifferenceProperties {

  private static final int CASES = 700;

  @Test
  void difference_ofSmallModels_isWhatTryingEveryCaseShows() {
    Property.check(500, draw -> {
      var before = ModelGenerator.model(draw, 3);
      compiled(before).ifPresent(older -> compiled(changed(draw, before)).ifPresent(newer -> before.tables().forEach(
          table -> compare(older, newer, table))));
    });
  }

  @Test
  void difference_ofEqualModels_isNone() {
    Property.check(300, draw -> {
      var model = Trial.model(draw, 4);
      for (var decision : model.decisions()) {
        assertThat(TableDifference.between(model, model, decision).orBug().changes()).isEmpty();
      }
    });
  }

  /// Another version, in which some tables have a row changed, repeated or moved.
  private static GeneratedModel changed(Draw draw, GeneratedModel model) {
    return new GeneratedModel(model.dictionary(), model.tables().stream().map(table -> draw.chance(60)
        ? changed(draw, table)
        : table).toList());
  }

  /// Empty where the tables do not make sense together any more.
  private static Optional<DecisionModel> compiled(GeneratedModel model) {
    return DecisionModel.compile(List.of(model.document()), model.dictionary(),
        Limits.DEFAULT) instanceof Checked.Accepted<DecisionModel> accepted ? Optional.of(accepted.value())
            : Optional.empty();
  }

  private static DecisionTable changed(Draw draw, DecisionTable table) {
    var rules = new ArrayList<>(table.rules());
    int at = draw.below(rules.size());
    var rule = rules.get(at);
    var other = draw.oneOf(table.rules());
    switch (draw.below(4)) {
      case 0 -> rules.set(at, new Rule(rule.id(), other.inputs(), rule.outputs(), rule.annotations()));
      case 1 -> rules.set(at, new Rule(rule.id(), rule.inputs(), other.outputs(), rule.annotations()));
      case 2 -> rules.add(draw.below(rules.size() + 1), new Rule(new RowId(rule.id() + "-again"), other.inputs(), rule
          .outputs(), rule.annotations()));
      default -> rules.add(draw.below(rules.size()), rules.remove(at));
    }
    return new DecisionTable(table.id(), table.title(), table.parameters(), table.hitPolicy(), table.inputs(), table
        .outputs(), table.annotations(), rules, table.domain(), table.gap(), table.priority());
  }

  private static void compare(DecisionModel before, DecisionModel after, DecisionTable table) {
    var older = new Trial(before, table);
    var newer = new Trial(after, after.table(table.id()));
    var cases = older.cases(CASES);
    if (cases.isEmpty() || table.parameters().stream().anyMatch(name -> !before.parameter(table.id(), name).equals(after
        .parameter(table.id(), name)))) {
      return;
    }
    var difference = TableDifference.between(before, after, table.id()).orBug();
    for (var values : cases) {
      var old = older.answer(values);
      var now = newer.answer(values);
      var here = difference.changes().stream().filter(change -> change.regions().contains(values)).toList();
      if (isSame(table, old, now)) {
        assertThat(here).as("%s at %s", table.id(), values).isEmpty();
      } else {
        assertThat(here).as("%s at %s: %s, %s", table.id(), values, old, now).hasSize(1);
        effect(here.getFirst().effect(), old, now);
      }
    }
    for (var change : difference.changes()) {
      Map<FactId, Value> example = older.filled(change.example().values());
      assertThat(change.regions().isComplete()).isTrue();
      assertThat(change.regions().contains(example)).isTrue();
      effect(change.effect(), older.answer(example), newer.answer(example));
      assertThat(change.text(after.dictionary())).isNotBlank();
    }
  }

  private static boolean isSame(DecisionTable table, Answer old, Answer now) {
    if (old.failed() || now.failed()) {
      return old.failed() == now.failed();
    }
    // A plain collect table gives a multiset, which has many orders.
    return table.hitPolicy() == HitPolicy.COLLECT
        ? sorted(entries(old.result())).equals(sorted(entries(now.result())))
        : old.result().equals(now.result());
  }

  private static void effect(TableDifference.Effect effect, Answer old, Answer now) {
    switch (effect) {
      case TableDifference.Effect.Replaced replaced -> {
        ending(replaced.before(), old);
        ending(replaced.after(), now);
      }
      case TableDifference.Effect.Entries entries -> {
        var expected = new ArrayList<>(entries(old.result()));
        entries.removed().forEach(entry -> assertThat(expected.remove(entry)).isTrue());
        expected.addAll(entries.added());
        assertThat(sorted(expected)).isEqualTo(sorted(entries(now.result())));
      }
    }
  }

  private static void ending(Ending ending, Answer answer) {
    switch (ending) {
      case Ending.Breaks _ -> assertThat(answer.failed()).isTrue();
      case Ending.Gives(Result.Many many) -> assertThat(sorted(many.entries())).isEqualTo(sorted(entries(answer
          .result())));
      case Ending.Gives(var result) -> assertThat(answer.result()).isEqualTo(result);
    }
  }

  private static List<List<Value>> entries(Result result) {
    return result instanceof Result.Many many ? many.entries() : List.of();
  }

  private static List<List<Value>> sorted(List<List<Value>> entries) {
    return entries.stream().sorted(Comparator.comparing(List::toString)).toList();
  }
}
