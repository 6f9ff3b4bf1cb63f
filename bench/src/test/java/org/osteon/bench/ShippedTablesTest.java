package org.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.osteon.decision.analyze.TableAnalyzer;
import org.osteon.decision.dmn.DmnExport;
import org.osteon.decision.dmn.DmnImport;
import org.osteon.decision.dmn.DmnModel;
import org.osteon.decision.dmn.FeelNames;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.evaluate.Outcome;
import org.osteon.decision.evaluate.Result;
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
        Validation.VALIDATE_MODEL, Validation.VALIDATE_COMPILATION)).isEmpty();
  }

  @Test
  void everyDecision_ofCompleteCases_endsInKieAsHere() {
    var kie = new KiePeer(exported);
    var names = FeelNames.of(exported);
    var cases = new CompleteCases(model.dictionary(), new SplittableRandom(1));
    for (int at = 0; at < CASES; at++) {
      var values = cases.next();
      var here = model.evaluate(facts(values));
      var there = kie.evaluate(kie.inputs(values));
      for (var decision : model.decisions()) {
        var outcome = here.outcome(decision);
        assertThat(text(there.getDecisionResultByName(names.decision(decision)).getResult()))
            .as("%s in case %d", decision, at).isEqualTo(text(outcome, decision.name()));
      }
    }
  }

  private Facts facts(Map<FactId, Value> values) {
    var facts = Facts.builder(model.dictionary());
    values.forEach(facts::set);
    return facts.build();
  }

  private static String text(Outcome outcome, String decision) {
    return switch (outcome) {
      case Outcome.Decided(Result.Single single, _) -> entry(single.outputs());
      case Outcome.Decided(Result.Many many, _) -> sorted(many.entries().stream().map(ShippedTablesTest::entry)
          .toList());
      case Outcome.Decided(Result.Total total, _) -> total.number().text();
      case Outcome.NotCovered _ -> "null";
      case Outcome.Decided(Result.NoRow _, _),Outcome.Open _,Outcome.Failed _ ->
        throw new AssertionError(decision + ": "
            + outcome);
    };
  }

  private static String entry(List<Value> outputs) {
    var texts = outputs.stream().map(value -> value instanceof Value.Absent ? "null" : value.text()).toList();
    return texts.size() == 1 ? texts.getFirst() : texts.stream().sorted().toList().toString();
  }

  /// Lists without their order, and null where a collecting table gives nothing (docs/conformance/dmn.md, 8.2.11).
  private static String sorted(List<String> entries) {
    return entries.isEmpty() ? "null" : entries.stream().sorted().toList().toString();
  }

  private static String text(@Nullable Object result) {
    return switch (result) {
      case null -> "null";
      case BigDecimal number -> new Value.Decimal(number).text();
      case List<?> list -> sorted(list.stream().map(ShippedTablesTest::text).toList());
      case Map<?, ?> map -> map.values().stream().map(ShippedTablesTest::text).sorted().toList().toString();
      default -> result.toString();
    };
  }
}
