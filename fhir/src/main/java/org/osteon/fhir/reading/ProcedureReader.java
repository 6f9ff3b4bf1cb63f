package org.osteon.fhir.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue.JsonNumber;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.fhir.terminology.Meaning;
import org.osteon.planning.casefile.Dose;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.Event.Target;
import org.osteon.planning.quantity.Quantity;

/// Procedures: biopsy, operations, courses of radiation, chemotherapy as a whole.
final class ProcedureReader implements ResourceReader {

  private static final Set<String> HAPPENED = Set.of("completed", "stopped", "in-progress", "on-hold", "unknown", "");
  private static final List<String> OPERATIONS = List.of("amputation", "internal-hemipelvectomy", "vertebra-excision",
      "limb-resection", "lung-metastasectomy",
      "tumor-excision");
  /// Operations that are done for a tumor of bone and nothing else.
  private static final Set<String> PRIMARY_ONLY = Set.of("internal-hemipelvectomy", "limb-resection");
  private static final String AMPUTATION = "operation:amputation";

  private final ReadingContext context;
  private final Answers answers;

  ProcedureReader(ReadingContext context, Answers answers) {
    this.context = context;
    this.answers = answers;
  }

  @Override
  public List<Reading> read(Resource resource) {
    var code = resource.concept("code");
    var status = resource.text("status");
    if (status.equals("entered-in-error")) {
      return List.of(Reading.whole(resource, code.words(), "entered in error"));
    }
    if (!HAPPENED.contains(status)) {
      return List.of(Reading.whole(resource, code.words(), "it has not happened (" + status + ")"));
    }
    var terminology = context.terminology();
    if (terminology.is(code, "radiotherapy-course")) {
      return radiation(resource, code);
    }
    if (status.equals("in-progress") || status.equals("on-hold")) {
      return List.of(Reading.whole(resource, code.words(), "it is not finished (" + status + ")"));
    }
    var at = resource.at("code");
    var date = ClinicalDates.endOf(resource, "performed");
    if (terminology.is(code, "biopsy")) {
      return List.of(new EventRead(new Event.Biopsy(date, at), terminology.pathsOf(code, "biopsy")));
    }
    if (terminology.is(code, "chemotherapy")) {
      var event = new Event.Systemic(ClinicalDates.of(resource, "performed"), Event.Delivery.GIVEN, "", 0, List.of(),
          at);
      return List.of(new EventRead(event, terminology.pathsOf(code, "chemotherapy")));
    }
    for (var operation : OPERATIONS) {
      if (terminology.is(code, operation)) {
        var event = new Event.Surgery(date, target(resource, operation), catalogueId(operation), at);
        return List.of(new EventRead(event, terminology.pathsOf(code, operation)),
            new Understood(reasonPaths(resource)));
      }
    }
    return List.of();
  }

  private String catalogueId(String operation) {
    return operation.equals("amputation") && context.vocabulary().treatments().operations().contains(AMPUTATION)
        ? AMPUTATION
        : "";
  }

  /// The tumor that it was for: by the condition it refers to, else by what the operation is.
  private Target target(Resource resource, String operation) {
    if (operation.equals("lung-metastasectomy")) {
      return Target.METASTASIS;
    }
    var byReason = resource.root().elements("reasonReference").stream()
        .flatMap(it -> context.index().resolve(it, resource, "Condition").stream())
        .flatMap(condition -> targetOf(condition.concept("code"), histologyConcepts(condition)).stream())
        .findFirst();
    return byReason.or(() -> resource.concepts("reasonCode").stream()
        .flatMap(reason -> targetOf(reason, List.of(reason)).stream()).findFirst())
        .orElse(PRIMARY_ONLY.contains(operation)
            ? Target.PRIMARY
            : Target.UNSTATED);
  }

  private static List<Concept> histologyConcepts(Resource condition) {
    var concepts = new ArrayList<Concept>();
    concepts.add(condition.concept("code"));
    condition.root().extensions("mcode-histology-morphology-behavior")
        .forEach(it -> concepts.add(it.concept("valueCodeableConcept")));
    return concepts;
  }

  private Optional<Target> targetOf(Concept code, List<Concept> histology) {
    var metastases = new FactId("metastases");
    if (!context.terminology().elements(metastases, code).isEmpty()
        || context.terminology().is(code, "metastasis-without-site")) {
      return Optional.of(Target.METASTASIS);
    }
    boolean primary = context.terminology().is(code, "bone-cancer-without-type")
        || !(context.terminology().meaning(new FactId("histology"), histology) instanceof Meaning.NotUnderstood);
    return primary ? Optional.of(Target.PRIMARY) : Optional.empty();
  }

  private List<String> reasonPaths(Resource resource) {
    return resource.concepts("reasonCode").stream().flatMap(it -> context.terminology().known(it).stream()).toList();
  }

  /// One event a course. The dose is that of the volume with the highest one: volumes overlap and are never added.
  private List<Reading> radiation(Resource resource, Concept code) {
    var readings = new ArrayList<Reading>();
    var volumes = resource.root().extensions("mcode-radiotherapy-dose-delivered-to-volume").stream()
        .map(it -> volume(it, resource, readings)).toList();
    var highest = volumes.stream().reduce(Volume.NONE, Volume::higher);
    volumes.stream().filter(it -> !it.equals(highest) && !it.equals(Volume.NONE)).forEach(it -> readings.add(
        new Stamp(resource, ClinicalDates.endOf(resource, "performed")).listed(it.path(), it.words(),
            "a further volume of the same course; doses of volumes are not added", List.of(it.path()))));
    var used = new ArrayList<>(context.terminology().pathsOf(code, "radiotherapy-course"));
    used.addAll(highest.used());
    readings.add(new EventRead(new Event.Radiation(ClinicalDates.endOf(resource, "performed"),
        target(resource, ""), highest.dose(), highest.fractions(), resource.at("code")), used));
    readings.add(new Understood(reasonPaths(resource)));
    for (var site : resource.concepts("bodySite")) {
      var lung = context.terminology().pathsOf(site, "lung");
      if (!lung.isEmpty()) {
        var stamp = new Stamp(resource, ClinicalDates.endOf(resource, "performed"));
        readings
            .add(stamp.exact(new FactId("prior-lung-radiation"), Value.Flag.YES, site.words(), lung.getFirst(), lung));
      }
    }
    return readings;
  }

  /// @param gray
  ///          for comparison only
  private record Volume(Dose dose, BigDecimal gray, int fractions, String path, String words, List<String> used) {
    static final Volume NONE = new Volume(Dose.UNSTATED, BigDecimal.ZERO, 0, "", "", List.of());

    static Volume higher(Volume left, Volume right) {
      return right.gray().compareTo(left.gray()) > 0 ? right : left;
    }
  }

  private Volume volume(Element extension, Resource resource, List<Reading> readings) {
    var total = extension.extension("totalDoseDelivered");
    if (total.isEmpty()) {
      return Volume.NONE;
    }
    var quantity = total.get().element("valueQuantity");
    var unit = answers.numbers().unit(quantity);
    if (unit.isEmpty() || quantity.text("unit").contains("EQD2")
        || !(quantity.body().get("value") instanceof JsonNumber number)) {
      readings.add(new Stamp(resource, ClinicalDates.endOf(resource, "performed")).listed(quantity.path(),
          NumberAnswers.words(quantity) + " " + quantity.text("unit"), "not a physical dose in a known unit",
          List.of(quantity.path())));
      return Volume.NONE;
    }
    var dose = new Quantity(number.number(), unit.get());
    var gray = number.number().multiply(unit.get().numerator()).divide(unit.get().denominator(),
        MathContext.DECIMAL64);
    return new Volume(new Dose.Amount(dose), gray, fractions(extension, resource, readings), extension.path(),
        dose.text(), List.of(extension.path(), total.get().path(), quantity.path()));
  }

  private static int fractions(Element volume, Resource resource, List<Reading> readings) {
    var fractions = volume.extension("fractionsDelivered");
    if (fractions.isEmpty()) {
      return 0;
    }
    for (var name : List.of("valueUnsignedInt", "valueInteger", "valueDecimal")) {
      if (fractions.get().body().get(name) instanceof JsonNumber number) {
        boolean whole = number.number().stripTrailingZeros().scale() <= 0 && number.number().signum() > 0
            && number.number().compareTo(BigDecimal.valueOf(200)) <= 0;
        if (whole) {
          return number.number().intValueExact();
        }
        readings.add(new Stamp(resource, ClinicalDates.endOf(resource, "performed")).listed(
            fractions.get().path(name), number.number().toPlainString(), "not a number of fractions",
            List.of(fractions.get().path(name))));
      }
    }
    return 0;
  }
}
