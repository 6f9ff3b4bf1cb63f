package org.osteon.planning.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.OsteonBugException;
import org.osteon.decision.value.Dictionary;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactDictionary;
import org.osteon.decision.value.FactId;
import org.osteon.planning.quantity.Units;

/// The data dictionary: every fact that tables, forms and records may name. Immutable.
///
/// As a [Dictionary] it lists the facts in the order of the files by name, and in each file in the order of its lines.
public final class Vocabulary implements Dictionary {

  private final Map<FactId, FactDefinition> definitions;
  private final FactDictionary dictionary;
  private final Units units;
  private final Map<String, Purpose> purposeByPhase;
  private final List<Contradiction> contradictions;
  private final List<EarlierTreatment> earlierTreatment;
  private final RecordWords recordWords;
  private final Treatments treatments;

  Vocabulary(SequencedMap<FactId, FactDefinition> definitions, Units units, Map<String, Purpose> purposeByPhase,
      List<Contradiction> contradictions, List<EarlierTreatment> earlierTreatment, RecordWords recordWords,
      Treatments treatments) {
    this.definitions = new LinkedHashMap<>(definitions);
    this.units = units;
    this.purposeByPhase = Map.copyOf(purposeByPhase);
    this.contradictions = List.copyOf(contradictions);
    this.earlierTreatment = List.copyOf(earlierTreatment);
    this.recordWords = recordWords;
    this.treatments = treatments;
    var domains = new LinkedHashMap<FactId, Domain>();
    definitions.forEach((fact, definition) -> domains.put(fact, definition.domain()));
    this.dictionary = FactDictionary.of(domains);
  }

  /// This vocabulary, knowing the drugs, regimens and operations that a case may name.
  public Vocabulary with(Treatments known) {
    return new Vocabulary(new LinkedHashMap<>(definitions), units, purposeByPhase, contradictions, earlierTreatment,
        recordWords,
        known);
  }

  /// All definitions, in dictionary order.
  public Collection<FactDefinition> definitions() {
    return definitions.values();
  }

  public Optional<FactDefinition> find(FactId fact) {
    return Optional.ofNullable(definitions.get(fact));
  }

  /// The definition of a fact that must be declared; anything else is our own bug.
  public FactDefinition definition(FactId fact) {
    return find(fact).orElseThrow(() -> new OsteonBugException("The vocabulary has no fact `" + fact + "`."));
  }

  public Units units() {
    return units;
  }

  /// What results are used for in a phase of care; empty for a phase without a purpose.
  public Optional<Purpose> purpose(String phase) {
    return Optional.ofNullable(purposeByPhase.get(phase));
  }

  /// Combinations of facts that cannot be true together.
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /// Signs of radiation that the events of a case must tell of.
  public List<EarlierTreatment> earlierTreatment() {
    return earlierTreatment;
  }

  /// How records spell facts and values.
  public RecordWords recordWords() {
    return recordWords;
  }

  /// The drugs, regimens and operations that a case may name.
  public Treatments treatments() {
    return treatments;
  }

  @Override
  public List<FactId> facts() {
    return dictionary.facts();
  }

  @Override
  public int indexOf(FactId fact) {
    return dictionary.indexOf(fact);
  }

  @Override
  public Domain domain(int index) {
    return dictionary.domain(index);
  }
}
