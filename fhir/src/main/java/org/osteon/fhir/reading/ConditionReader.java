package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.Value;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;

/// Conditions: the tumor with its type, site, side and recorded stage; metastases; other conditions
/// and predispositions.
final class ConditionReader implements ResourceReader {

  private static final Set<String> DOUBTFUL = Set.of("unconfirmed", "provisional", "differential");
  private static final Set<String> OVER = Set.of("resolved", "inactive");

  private final ReadingContext context;
  private final Answers answers;
  private final StagingReader staging;
  private final SiteReader sites;

  ConditionReader(ReadingContext context, Answers answers, StagingReader staging) {
    this.context = context;
    this.answers = answers;
    this.staging = staging;
    sites = new SiteReader(context, answers);
  }

  @Override
  public List<Reading> read(Resource resource) {
    var verification = status(resource, "verificationStatus");
    var code = resource.concept("code");
    if (verification.equals("entered-in-error") || verification.equals("refuted")) {
      return List.of(Reading.whole(resource, code.words(), verification.replace('-', ' ')));
    }
    if (DOUBTFUL.contains(verification)) {
      return List.of(Reading.whole(resource, code.words(), "a suspicion (" + verification + ") proves nothing"));
    }
    var stamp = new Stamp(resource, date(resource));
    var cancer = cancer(resource, code, stamp);
    if (!cancer.isEmpty()) {
      return cancer;
    }
    if (OVER.contains(status(resource, "clinicalStatus"))) {
      return List
          .of(Reading.whole(resource, code.words(), "no longer present (" + status(resource, "clinicalStatus") + ")"));
    }
    return other(code, stamp);
  }

  static String status(Resource resource, String name) {
    return resource.concept(name).codings().stream().map(it -> it.code()).findFirst().orElse(resource.text(name));
  }

  private static ClinicalDate date(Resource resource) {
    var onset = ClinicalDates.of(resource, "onset");
    return onset instanceof ClinicalDate.Undated ? ClinicalDates.parse(resource.text("recordedDate")) : onset;
  }

  /// The primary tumor, or a metastasis; nothing when the condition is neither.
  private List<Reading> cancer(Resource resource, Concept code, Stamp stamp) {
    var metastasis = metastasis(resource, code, stamp);
    if (!metastasis.isEmpty()) {
      return metastasis;
    }
    var histology = histology(resource, code, stamp);
    var untyped = context.terminology().pathsOf(code, "bone-cancer-without-type");
    if (histology.isEmpty() && untyped.isEmpty()) {
      return List.of();
    }
    var readings = new ArrayList<Reading>(histology);
    readings.add(new Understood(untyped));
    readings.addAll(sites.read(code, resource.root().elements("bodySite"), List.of(), stamp));
    resource.root().elements("stage").forEach(stage -> readings.addAll(staging.conditionStage(stage, stamp)));
    if (histology.isEmpty()) {
      readings.add(stamp.listed("code", code.words(), "says that there is a bone cancer, not which", untyped));
    } else {
      readings.add(new EventRead(new Event.Diagnosis(stamp.date(), resource.at("code")), List.of()));
    }
    return readings;
  }

  /// The type: from the code, the histology extension (as concept or as bare coding), and ICD-O-3 beside them.
  private List<Reading> histology(Resource resource, Concept code, Stamp stamp) {
    var concepts = new ArrayList<Concept>();
    concepts.add(code);
    for (var extension : resource.root().extensions("mcode-histology-morphology-behavior")) {
      concepts.add(extension.concept("valueCodeableConcept"));
      concepts.add(extension.concept("valueCoding"));
    }
    return answers.names().names(context.definition("histology"), concepts, stamp);
  }

  private List<Reading> metastasis(Resource resource, Concept code, Stamp stamp) {
    var fact = context.definition("metastases");
    var readings = new ArrayList<Reading>(answers.names().elements(fact, code, stamp));
    var unspecific = context.terminology().pathsOf(code, "metastasis-without-site");
    boolean related = !resource.root().extensions("condition-related").isEmpty()
        || !resource.root().extensions("mcode-related-primary-cancer-condition").isEmpty();
    if (readings.isEmpty() && (!unspecific.isEmpty() || related)) {
      resource.concepts("bodySite").forEach(site -> readings.addAll(answers.names().elements(fact, site, stamp)));
    }
    if (readings.isEmpty() && !unspecific.isEmpty()) {
      readings.addAll(StagingReader.somewhere(context, code.words(), unspecific, stamp));
    }
    if (!readings.isEmpty()) {
      readings.add(new Understood(unspecific));
    }
    return readings;
  }

  /// Everything else that a fact of the vocabulary can hold.
  private List<Reading> other(Concept code, Stamp stamp) {
    var readings = new ArrayList<Reading>();
    for (var name : List.of("comorbidities", "predisposition", "symptoms")) {
      readings.addAll(answers.names().elements(context.definition(name), code, stamp));
    }
    readings.addAll(answers.names().names(context.definition("pathological-fracture"), List.of(code), stamp));
    for (var fact : context.terminology().facts(code)) {
      var definition = context.vocabulary().definition(fact);
      if (definition.domain() instanceof Domain.BooleanDomain) {
        readings.add(stamp.exact(fact, Value.Flag.YES, code.words(), "code",
            context.terminology().pathsOf(code, fact)));
      }
    }
    var pregnant = context.terminology().pathsOf(code, "pregnant");
    if (!pregnant.isEmpty()) {
      readings.add(stamp.exact(context.definition("pregnant").id(), Value.Flag.YES, code.words(), "code", pregnant));
    }
    return readings;
  }
}
