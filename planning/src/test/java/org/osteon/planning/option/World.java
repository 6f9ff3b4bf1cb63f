package org.osteon.planning.option;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.evaluate.DecisionModel;
import org.osteon.decision.evaluate.Facts;
import org.osteon.decision.markdown.SourceText;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.evaluation.Guidelines;
import org.osteon.planning.facts.FactDerivation;
import org.osteon.planning.knowledge.AlertEntry;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;
import org.osteon.planning.knowledge.DrugEntry;
import org.osteon.planning.knowledge.EvidenceStatus;
import org.osteon.planning.knowledge.GoalEntry;
import org.osteon.planning.knowledge.Modality;
import org.osteon.planning.knowledge.OptionDuration;
import org.osteon.planning.knowledge.ReasonEntry;
import org.osteon.planning.vocabulary.PackagedVocabulary;
import org.osteon.planning.vocabulary.Vocabulary;

/// A small world of guidelines over the real vocabulary, for tests of the rules that make options out of rows.
public final class World {

  private static final Vocabulary VOCABULARY = PackagedVocabulary.VOCABULARY;

  private final SequencedMap<String, CatalogueOption> options = new LinkedHashMap<>();
  private final SequencedMap<String, DrugEntry> drugs = new LinkedHashMap<>();
  private final SequencedMap<String, AlertEntry> alerts = new LinkedHashMap<>();
  private final SequencedMap<String, GoalEntry> goals = new LinkedHashMap<>();
  private final SequencedMap<String, ReasonEntry> reasons = new LinkedHashMap<>();
  private final List<SourceText> files = new java.util.ArrayList<>();

  /// An option without drugs.
  World option(String id, Modality modality) {
    return option(id, modality, List.of());
  }

  World option(String id, Modality modality, List<String> drugsOfOption) {
    options.put(id,
        new CatalogueOption(id, "Label of " + id, modality, "", drugsOfOption, List.of(), "", OptionDuration.UNSTATED,
            List.of()));
    drugsOfOption.forEach(drug -> drugs.put(drug, new DrugEntry(drug, drug, "", List.of())));
    return this;
  }

  /// A prescription of a treatment.
  World dose(String id, String treatment) {
    options.put(id, new CatalogueOption(id, "Label of " + id, Modality.RADIATION, "", List.of(), List.of(treatment), "",
        OptionDuration.UNSTATED, List.of()));
    return this;
  }

  /// A class for a drug.
  World drug(String id, String drugClass) {
    drugs.put(id, new DrugEntry(id, id, drugClass, List.of()));
    return this;
  }

  World alert(String id) {
    alerts.put(id, new AlertEntry(id, "Message of " + id, "", "", EvidenceStatus.SEEN));
    return this;
  }

  /// A guideline document of one authority; its kind is `guideline` unless said otherwise.
  World guideline(String authority, String body) {
    return document("guideline", authority, body);
  }

  World document(String kind, String authority, String body) {
    var id = kind + "-" + files.size();
    files.add(new SourceText(id + ".md", """
        ---
        id: %s
        title: Title of %s
        authority: %s
        edition: "1"
        year: 2026
        kind: %s
        licence: own
        status: draft
        reviewed: []
        author: test
        next-review: 2027-01-01
        sources:
          S: "A source."
        ---

        %s
        """.formatted(id, id, authority, kind, body)));
    return this;
  }

  Catalogue catalogue() {
    return new Catalogue(options, drugs, alerts, goals, reasons);
  }

  Guidelines guidelines() {
    return Guidelines.of(DecisionModel.read(files, VOCABULARY).orBug(), VOCABULARY);
  }

  /// What comes of a case file's `facts:` on 2026-05-04 for somebody born on 2012-02-01.
  Options weigh(String facts) {
    return weigh(facts, "");
  }

  /// The same with ids of choices, separated by commas.
  Options weigh(String facts, String choices) {
    var record = CaseFile.parse("""
        osteon: case/1
        id: test
        as-of: %s
        patient: {birth-date: 2012-02-01, sex: male}
        facts: {%s}
        choices: [%s]
        """.formatted(LocalDate.of(2026, 5, 4), facts, choices), "test.yaml", VOCABULARY).orBug();
    var caseFacts = FactDerivation.derive(record, VOCABULARY);
    return Options.of(caseFacts, guidelines().evaluate(caseFacts), catalogue(), record.choices());
  }

  static Facts known(String fact, Value value) {
    return Facts.unknown(VOCABULARY).with(new FactId(fact), value);
  }
}
