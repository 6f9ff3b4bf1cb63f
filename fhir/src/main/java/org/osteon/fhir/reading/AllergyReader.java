package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.SetRange;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.vocabulary.FactDefinition;

/// Allergies. "No known allergy" is an answer; a record without allergies says nothing.
final class AllergyReader implements ResourceReader {

  private static final Set<String> DRUG_CODES = Set.of("rxnorm", "atc");

  private final ReadingContext context;
  private final Answers answers;

  AllergyReader(ReadingContext context, Answers answers) {
    this.context = context;
    this.answers = answers;
  }

  @Override
  public List<Reading> read(Resource resource) {
    var verification = ConditionReader.status(resource, "verificationStatus");
    var clinical = ConditionReader.status(resource, "clinicalStatus");
    var code = resource.concept("code");
    if (verification.equals("entered-in-error") || verification.equals("refuted") || clinical.equals("inactive")
        || clinical.equals("resolved")) {
      return List
          .of(Reading.whole(resource, code.words(), "not an allergy now (" + verification + " " + clinical + ")"));
    }
    var recorded = ClinicalDates.parse(resource.text("recordedDate"));
    var stamp = new Stamp(resource,
        recorded instanceof ClinicalDate.Undated ? ClinicalDates.of(resource, "onset") : recorded);
    var fact = context.definition("allergies");
    var none = none(fact, code, stamp);
    if (!none.isEmpty()) {
      return none;
    }
    var readings = new ArrayList<Reading>(answers.names().elements(fact, code, stamp));
    resource.root().elements("reaction").forEach(
        reaction -> readings.addAll(answers.names().elements(fact, reaction.concept("substance"), stamp)));
    return readings;
  }

  private List<Reading> none(FactDefinition fact, Concept code, Stamp stamp) {
    var all = context.terminology().pathsOf(code, "no-known-allergy");
    if (!all.isEmpty()) {
      return List.of(stamp.values(fact, ValueSet.Sets.exactly(), code.words(), "code", all));
    }
    var drugs = context.terminology().pathsOf(code, "no-known-drug-allergy");
    if (drugs.isEmpty() || !(fact.domain() instanceof Domain.SetDomain domain)) {
      return List.of();
    }
    var may = new TreeSet<>(domain.elements());
    fact.values().stream().filter(value -> value.codes().stream().anyMatch(it -> DRUG_CODES.contains(it.system())))
        .forEach(value -> may.remove(value.name()));
    return List.of(stamp.values(fact, ValueSet.Sets.of(new SetRange(Set.of(), may)), code.words(), "code", drugs));
  }
}
