package org.osteon.decision.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteon.decision.evaluate.Evaluation;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.RowStatus;
import org.osteon.decision.explain.NearestRow.Effect;
import org.osteon.decision.table.DecisionTable;
import org.osteon.decision.table.RowId;
import org.osteon.decision.testkit.CaseGenerator;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.Property;

class NearestRowProperties {

  @Test
  void suggestedChange_made_flipsTheRowUnlessItSaysOtherwise() {
    Property.check(2000, draw -> {
      var model = ModelGenerator.model(draw, 3);
      var facts = draw.chance(50)
          ? CaseGenerator.known(draw, model.dictionary())
          : CaseGenerator.partial(draw, model.dictionary());
      var evaluation = model.compiled().evaluate(facts);
      for (var table : model.tables()) {
        if (!table.isKnowledgeModel()) {
          table.rules().forEach(rule -> check(evaluation, facts, table, rule.id()));
        }
      }
    });
  }

  private static void check(Evaluation evaluation, Facts facts, DecisionTable table, RowId row) {
    var found = NearestRow.find(evaluation, table.id(), rule -> rule.id().equals(row));
    if (found.isEmpty()) {
      assertThat(evaluation.result(table.id()).status(row)).isNotEqualTo(RowStatus.IMPOSSIBLE);
      return;
    }
    var nearest = found.get();
    var changed = facts;
    for (var change : nearest.changes()) {
      changed = changed.with(change.fact(), change.to());
    }
    var after = evaluation.model().evaluate(changed).result(table.id());
    assertThat(after.status(row)).isEqualTo(switch (nearest.effect()) {
      case FIRES -> RowStatus.CERTAIN;
      case MAY_FIRE -> RowStatus.POSSIBLE;
      case MASKED, NOT_REACHED -> RowStatus.IMPOSSIBLE;
    });
    if (nearest.effect() == Effect.MASKED) {
      assertThat(nearest.maskedBy()).isNotEmpty().doesNotContain(row);
    }
    boolean plain = table.inputs().stream().allMatch(input -> evaluation.model().requirements(table.id()).decisions()
        .isEmpty() && evaluation.model().requirements(table.id()).knowledgeModels().isEmpty());
    boolean collects = !table.hitPolicy().isSingleHit();
    if (plain && collects) {
      assertThat(nearest.effect()).isIn(Effect.FIRES, Effect.MAY_FIRE, Effect.NOT_REACHED);
    }
    if (plain && collects && table.domain().isEmpty()) {
      assertThat(nearest.effect()).isIn(Effect.FIRES, Effect.MAY_FIRE);
    }
  }
}
