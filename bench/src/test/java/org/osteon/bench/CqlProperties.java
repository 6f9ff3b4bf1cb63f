package org.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Limits;
import org.osteon.decision.testkit.CaseGenerator;
import org.osteon.decision.testkit.Draw;
import org.osteon.decision.testkit.ModelGenerator;
import org.osteon.decision.testkit.Property;
import org.osteon.fhir.cql.CqlExport;
import org.osteon.fhir.cql.CqlLibrary;

/// Random models of all hit policies, with tables over tables and calls of parameterised tables, written as CQL and evaluated
/// by the reference engine: equal when all is known, never surer than we are when it is not.
class CqlProperties {
  private static final int MODELS = 100;
  private static final int CASES = 6;

  @Test
  void everyDecision_ofCompleteCases_endsInCqlAsHere() {
    check((draw, model) -> CaseGenerator.known(draw, model.dictionary()));
  }

  @Test
  void everyRow_ofCasesKnownInPart_isNeverSurerInCqlThanHere() {
    check((draw, model) -> CaseGenerator.partial(draw, model.dictionary()));
  }

  private interface Cases {
    Facts next(Draw draw, DecisionModel model);
  }

  private static void check(Cases cases) {
    Property.check(MODELS, draw -> {
      var generated = ModelGenerator.model(draw, 4);
      if (DecisionModel.compile(List.of(generated.document()), generated.dictionary(),
          Limits.DEFAULT) instanceof Checked.Accepted<DecisionModel>(var model, _)) {
        var export = new CqlExport(model, "1");
        var libraries = export.libraries(_ -> "");
        var comparison = new CqlComparison(model, export, new CqlPeer(libraries));
        for (int at = 0; at < CASES; at++) {
          comparison.compare("case " + at, cases.next(draw, model));
        }
        assertThat(comparison.disagreements()).as(() -> String.join("\n", libraries.stream().map(CqlLibrary::text)
            .toList())).isEmpty();
      }
    });
  }
}
