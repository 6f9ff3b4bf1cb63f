package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.FactRead;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.vocabulary.Origin;

/// Observations: answers to the facts that their codes ask for, staging, sizes, and the genomic ones.
final class ObservationReader implements ResourceReader {

  private static final FactId WORSE_EAR = new FactId("hearing-threshold-4khz");

  private final ReadingContext context;
  private final Answers answers;
  private final StagingReader staging;
  private final GenomicReader genomic;

  ObservationReader(ReadingContext context, Answers answers, StagingReader staging, GenomicReader genomic) {
    this.context = context;
    this.answers = answers;
    this.staging = staging;
    this.genomic = genomic;
  }

  @Override
  public List<Reading> read(Resource resource) {
    var stamp = new Stamp(resource, date(resource));
    var readings = switch (resource.text("status")) {
      case "entered-in-error" ->
        List.<Reading>of(Reading.whole(resource, resource.concept("code").words(), "entered in error"));
      case "cancelled" -> without(resource, AbsenceReason.NOT_DONE, "cancelled", stamp);
      case "registered", "preliminary" -> without(resource, AbsenceReason.PENDING, "not final yet", stamp);
      default -> answered(resource, stamp);
    };
    return readings;
  }

  /// When it was so: the clinically relevant time, else the time of issue.
  private static ClinicalDate date(Resource resource) {
    var date = ClinicalDates.of(resource, "effective");
    return date instanceof ClinicalDate.Undated ? ClinicalDates.parse(resource.text("issued")) : date;
  }

  /// No value counts; the facts that were asked for are known to have none, and why. The value itself is shown
  /// as unread.
  private List<Reading> without(Resource resource, AbsenceReason reason, String words, Stamp stamp) {
    var readings = new ArrayList<Reading>();
    var code = resource.concept("code");
    context.terminology().facts(code)
        .forEach(fact -> readings.add(stamp.absent(fact, reason, "status", List.of("status"))));
    readings.add(Reading.whole(resource, code.words(), words));
    return readings;
  }

  private List<Reading> answered(Resource resource, Stamp stamp) {
    var root = resource.root();
    var readings = new ArrayList<Reading>(genomic.read(resource, stamp));
    if (readings.isEmpty()) {
      readings.addAll(one(root, resource, stamp));
      root.elements("component").forEach(component -> readings.addAll(one(component, resource, stamp)));
    }
    if (!readings.isEmpty() && ClinicalDates.of(resource, "effective") instanceof ClinicalDate.Undated
        && !resource.text("issued").isEmpty()) {
      readings.add(stamp.listed("issued", resource.text("issued"),
          "no clinical date; the date of issue was used", List.of()));
    }
    return readings;
  }

  /// One question with its answer: the Observation itself or one of its components.
  private List<Reading> one(Element holder, Resource resource, Stamp stamp) {
    var method = holder.concept("method").isEmpty() ? resource.concept("method") : holder.concept("method");
    var staged = staging.read(holder, method, stamp);
    if (!staged.isEmpty()) {
      return staged;
    }
    var code = holder.concept("code");
    var terminology = context.terminology();
    if (terminology.is(code, "comorbidity-summary")) {
      return comorbidities(holder, stamp);
    }
    if (terminology.facts(code).contains(new FactId("tumor-size"))) {
      return size(holder, stamp);
    }
    if (terminology.facts(code).contains(WORSE_EAR)) {
      return oneEar(holder, stamp);
    }
    if (terminology.is(code, "gfr-race-specific")) {
      return List.of(
          stamp.listed(holder.path("code"), code.words() + ": " + NumberAnswers.words(holder.element("valueQuantity")),
              "an estimate by race is not used", with(terminology.known(code), holder.path("valueQuantity"))));
    }
    var readings = new ArrayList<Reading>();
    for (var fact : terminology.facts(code)) {
      var definition = context.vocabulary().definition(fact);
      var read = answers.read(definition, holder, stamp);
      readings.addAll(definition.origin() instanceof Origin.Computed ? computed(holder, read, stamp) : read);
    }
    if (!readings.isEmpty() && terminology.is(holder.concept("valueCodeableConcept"), "worsened")) {
      readings.add(new EventRead(new Event.Relapse(stamp.date(), stamp.resource().at(holder.path(
          "valueCodeableConcept"))), List.of()));
    }
    if (terminology.is(code, "grade-not-assessable") || notAssessable(holder)) {
      readings.add(stamp.absent(new FactId("grade"), AbsenceReason.UNKNOWN, holder.path("valueCodeableConcept"),
          terminology.known(holder.concept("valueCodeableConcept"))));
    }
    return readings;
  }

  /// A recorded value of something that is always computed here: it is shown, not used.
  private static List<Reading> computed(Element holder, List<Reading> read, Stamp stamp) {
    if (read.isEmpty()) {
      return read;
    }
    var used = read.stream().flatMap(it -> it.used().stream()).toList();
    var words = holder.concept("code").words() + ": " + NumberAnswers.words(holder.element("valueQuantity"));
    return List.of(stamp.listed(holder.path("code"), words, "recorded; it is computed here from its parts", used));
  }

  private boolean notAssessable(Element holder) {
    return context.terminology().facts(holder.concept("code")).contains(new FactId("grade"))
        && context.terminology().is(holder.concept("valueCodeableConcept"), "grade-not-assessable");
  }

  private static List<String> with(List<String> paths, String path) {
    var all = new ArrayList<>(paths);
    all.add(path);
    return all;
  }

  /// The greatest of all dimensions decides.
  private List<Reading> size(Element holder, Stamp stamp) {
    var fact = context.definition("tumor-size");
    var readings = new ArrayList<Reading>();
    var direct = answers.read(fact, holder, stamp);
    FactRead greatest = null;
    for (var component : holder.elements("component")) {
      var code = component.concept("code");
      if (!context.terminology().is(code, "tumor-longest-dimension")
          && !context.terminology().is(code, "tumor-other-dimension")) {
        continue;
      }
      for (var reading : answers.numbers().read(fact, component, stamp)) {
        readings.add(new Understood(context.terminology().known(code)));
        if (reading instanceof FactRead read && read.fact().value() instanceof RecordedValue.Exact value) {
          readings.add(new Understood(read.used()));
          greatest = greatest == null || isGreater(value, greatest) ? read : greatest;
        } else {
          readings.add(reading);
        }
      }
    }
    if (greatest != null) {
      readings.add(greatest);
    }
    if (!direct.isEmpty() || !readings.isEmpty()) {
      readings.addAll(direct);
      readings.add(new Understood(context.terminology().known(holder.concept("code"))));
    }
    return readings;
  }

  private static boolean isGreater(RecordedValue.Exact value, FactRead than) {
    return value.value() instanceof Value.Decimal number
        && than.fact().value() instanceof RecordedValue.Exact other
        && other.value() instanceof Value.Decimal otherNumber
        && number.value().compareTo(otherNumber.value()) > 0;
  }

  /// One ear says that the worse ear is at least as bad.
  private List<Reading> oneEar(Element holder, Stamp stamp) {
    var fact = context.vocabulary().definition(WORSE_EAR);
    var readings = new ArrayList<Reading>();
    for (var reading : answers.read(fact, holder, stamp)) {
      if (reading instanceof FactRead read && read.fact().value() instanceof RecordedValue.Exact exact
          && exact.value() instanceof Value.Decimal number
          && fact.domain() instanceof Domain.NumberDomain domain) {
        var atLeast = new ValueSet.Numbers(List.of(Interval.closed(number.value(), domain.max())));
        var value = new RecordedValue.Partial(atLeast, "one ear " + exact.asRecorded());
        readings.add(new FactRead(RecordedFact.of(fact.id(), value, read.fact().date(), read.fact().source()),
            read.used()));
      } else {
        readings.add(reading);
      }
    }
    return readings;
  }

  /// A summary of other conditions: those it refers to are read on their own; those it names or denies are read here.
  private List<Reading> comorbidities(Element holder, Stamp stamp) {
    var fact = context.definition("comorbidities");
    var readings = new ArrayList<Reading>();
    readings.add(new Understood(context.terminology().known(holder.concept("code"))));
    holder.extensions("mcode-related-condition").forEach(extension -> readings
        .addAll(answers.names().elements(fact, extension.concept("valueCodeableConcept"), stamp)));
    holder.extensions("mcode-related-condition-absent").forEach(extension -> readings
        .addAll(answers.names().without(fact, extension.concept("valueCodeableConcept"), stamp)));
    return readings;
  }
}
