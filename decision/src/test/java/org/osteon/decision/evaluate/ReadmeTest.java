package org.osteon.decision.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.explain.DecisiveFact;
import org.osteon.decision.explain.NearestRow;
import org.osteon.decision.explain.Trace;
import org.osteon.decision.markdown.SourceText;
import org.osteon.decision.table.DecisionId;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;

/// The example of the README, word for word.
class ReadmeTest {

  private static final String DOCUMENT = """
            ---
            id: risk
            title: Risk
            authority: nobody, an example
            status: draft
            kind: guideline
            ---

            ## Risk {#risk}

            | F        | age   | metastases | → risk |
            |----------|-------|------------|--------|
            | risk-old | >= 60 | -          | high   |
            | risk-met | -     | any        | high   |
            | risk-low | -     | -          | low    |
            """;

  @Test
  void readmeExample_runs() {
    // @formatter:off
        // tag::readme[]
        // What facts there are.
        var declared = new LinkedHashMap<FactId, Domain>();
        declared.put(new FactId("age"), Domain.NumberDomain.of("0", "120"));
        declared.put(new FactId("metastases"), Domain.SetDomain.of("lung", "bone"));
        var dictionary = FactDictionary.of(declared);

        // Read and compile; every fault of every file comes back at once.
        var model = switch (DecisionModel.read(List.of(new SourceText("risk.md", DOCUMENT)), dictionary)) {
            case Checked.Accepted<DecisionModel> accepted -> accepted.value();
            case Checked.Refused<DecisionModel> refused -> throw new AssertionError(refused.diagnostics());
        };

        // Evaluate a case of which only the age is known.
        var risk = new DecisionId("risk");
        var facts = Facts.builder(dictionary).set(new FactId("age"), Value.Decimal.of(70)).build();
        var result = model.evaluate(facts).result(risk);
        var said = switch (result.outcome()) {
            case Outcome.Decided decided -> decided.result().text();
            case Outcome.Open open -> "open: " + open.possible();
            case Outcome.NotCovered gap -> "no row covers " + gap.gap().seen();
            case Outcome.Failed failed -> "failed: " + failed.diagnostics();
        };

        // Why; why not another; and for a case of which nothing is known, what to ask first.
        var why = Trace.of(result).rows().getFirst().rule().id();
        var whyNot = NearestRow.find(model.evaluate(facts), risk, rule -> rule.outputs().contains(new Value.Name("low")));
        var ask = DecisiveFact.of(model.evaluate(Facts.unknown(dictionary)).result(risk)).orBug();
        // end::readme[]
        // @formatter:on
    assertThat(said).isEqualTo("high");
    assertThat(why.name()).isEqualTo("risk-old");
    assertThat(whyNot.orElseThrow().maskedBy()).containsExactly(why);
    assertThat(ask.stream().map(fact -> fact.fact().name())).containsExactly("age", "metastases");
  }

  @Test
  void readme_holdsTheExample() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    var example = readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("\n```\n"));
    var source = Files.readString(Path.of("src/test/java/org/osteon/decision/evaluate/ReadmeTest.java"));
    assertThat(unindented(source)).contains(unindented(example));
  }

  private static String unindented(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }
}
