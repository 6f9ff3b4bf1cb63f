package org.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.Message.Level;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.osteon.decision.analyze.TableAnalyzer;
import org.osteon.decision.dmn.DmnExport;
import org.osteon.decision.dmn.DmnImport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.dmn.FeelNames;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.markdown.GuidelineDocument;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.knowledge.KnowledgeBase;

/// What holds for random tables holds for every table we ship.
class ShippedTablesTest {

  private static final int CASES = 60;

  private final DecisionModel model = KnowledgeBase.packaged().orBug().model();
  private final DmnModel exported = new DmnModel("knowledge", model.dictionary(), model.documents());

  @Test
  void analysis_ofEveryTable_findsNoFault() {
    assertThat(new TableAnalyzer(model).check().stream().map(fault -> fault.text()).toList()).isEmpty();
  }

  @Test
  void dmn_ofTheKnowledgeBase_readsBackAsItWas() {
    var read = DmnImport.read("knowledge.dmn", DmnExport.write(exported).orBug());
    assertThat(read.all()).isEmpty();
    assertThat(read.orBug().documents().stream().map(ShippedTablesTest::content).toList()).isEqualTo(model.documents()
        .stream().map(ShippedTablesTest::content).toList());
    assertThat(read.orBug().dictionary().facts()).isEqualTo(model.dictionary().facts());
  }

  private static List<Object> content(GuidelineDocument document) {
    return List.of(document.file(), document.frontMatter(), document.introduction(), document.sections());
  }

  @Test
  void dmn_ofTheKnowledgeBase_passesTheValidatorOfKie() {
    var xml = DmnExport.write(exported).orBug();
    assertThat(DMNValidatorFactory.newValidator().validate(new StringReader(xml), Validation.VALIDATE_SCHEMA,
        Validation.VALIDATE_MODEL, Validation.VALIDATE_COMPILATION))
        .allMatch(message -> message.getLevel() == Level.WARNING
            && message.getMessageType() == DMNMessageType.ILLEGAL_USE_OF_NAME);
  }

  @Test
  void everyDecision_ofCompleteCases_endsInKieAsHere() {
    var kie = new KiePeer(exported);
    var names = FeelNames.of(exported);
    var cases = new CompleteCases(model.dictionary(), new SplittableRandom(1));
    for (int at = 0; at < CASES; at++) {
      var values = cases.next();
      var here = model.evaluate(facts(values));
      var there = kie.evaluateAll(kie.inputs(values));
      for (var decision : model.decisions()) {
        assertThat(DmnTexts.of(there.getDecisionResultByName(names.decision(decision)).getResult()))
            .as("%s in case %d", decision, at).isEqualTo(DmnTexts.of(here.outcome(decision)));
      }
    }
  }

  private Facts facts(Map<FactId, Value> values) {
    var facts = Facts.builder(model.dictionary());
    values.forEach(facts::set);
    return facts.build();
  }
}
