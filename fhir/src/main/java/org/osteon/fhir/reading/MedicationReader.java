package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.bundle.Resource.Element;
import org.osteon.fhir.json.JsonValue;
import org.osteon.fhir.json.JsonValue.JsonNumber;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.Understood;
import org.osteon.fhir.reading.Reading.Warned;
import org.osteon.fhir.terminology.DrugMeaning;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.Dose;
import org.osteon.planning.casefile.DrugDose;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.Event.Delivery;
import org.osteon.planning.quantity.Quantity;

/// Medications given, ordered or reported. Orders prove no dose: they are kept apart from what was given.
///
/// A statement of a drug that this record also has administrations of counts for nothing more: it would be
/// counted twice.
final class MedicationReader implements ResourceReader {

  private static final Set<String> GIVEN = Set.of("completed", "in-progress", "stopped");
  private static final Set<String> ORDERED = Set.of("active", "completed", "on-hold", "stopped");
  private static final Set<String> ORDERING = Set.of("order", "original-order", "reflex-order", "filler-order",
      "instance-order", "plan", "");
  private static final Set<String> TAKEN = Set.of("active", "completed", "stopped");

  private final ReadingContext context;
  private final Answers answers;
  private final Set<String> supportive;
  private final Set<String> administered;

  /// @param supportive
  ///          drugs of the catalogue that are no treatment of the tumor
  /// @param resources
  ///          all resources of the patient
  MedicationReader(ReadingContext context, Answers answers, Set<String> supportive, List<Resource> resources) {
    this.context = context;
    this.answers = answers;
    this.supportive = supportive;
    administered = resources.stream()
        .filter(it -> it.type().equals("MedicationAdministration") && GIVEN.contains(it.text("status")))
        .flatMap(it -> medication(it).stream())
        .flatMap(it -> context.terminology().drug(it) instanceof DrugMeaning.Drug drug
            ? Stream.of(drug.id())
            : Stream.empty())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Reading> read(Resource resource) {
    var medications = medication(resource);
    var words = medications.stream().map(Concept::words).collect(Collectors.joining(", "));
    var status = resource.text("status");
    if (status.equals("entered-in-error")) {
      return List.of(Reading.whole(resource, words, "entered in error"));
    }
    return switch (resource.type()) {
      case "MedicationAdministration" -> GIVEN.contains(status)
          ? treatment(resource, medications, Delivery.GIVEN, ClinicalDates.of(resource, "effective"))
          : List.of(Reading.whole(resource, words, "it was not given (" + status + ")"));
      case "MedicationRequest" -> request(resource, medications, words, status);
      case "MedicationStatement" -> statement(resource, medications, words, status);
      default -> List.of();
    };
  }

  private List<Reading> request(Resource resource, List<Concept> medications, String words, String status) {
    if (!ORDERED.contains(status) || !ORDERING.contains(resource.text("intent"))) {
      return List.of(Reading.whole(resource, words,
          "no order in force (" + status + ", " + resource.text("intent") + ")"));
    }
    var readings = new ArrayList<>(treatment(resource, medications, Delivery.ORDERED,
        ClinicalDates.parse(resource.text("authoredOn"))));
    if (status.equals("active")) {
      readings.addAll(current(resource, medications));
    }
    return readings;
  }

  private List<Reading> statement(Resource resource, List<Concept> medications, String words, String status) {
    if (!TAKEN.contains(status)) {
      return List.of(Reading.whole(resource, words, "not known to be taken (" + status + ")"));
    }
    var readings = new ArrayList<Reading>();
    if (status.equals("active")) {
      readings.addAll(current(resource, medications));
    }
    boolean counted = medications.stream()
        .anyMatch(it -> context.terminology().drug(it) instanceof DrugMeaning.Drug drug
            && administered.contains(drug.id()));
    if (counted) {
      readings.add(Reading.whole(resource, words, "its administrations were read; it is not counted again"));
    } else {
      readings.addAll(treatment(resource, medications, Delivery.GIVEN, ClinicalDates.of(resource, "effective")));
    }
    return readings;
  }

  /// The medication as concepts: in place, or the code and ingredients of the Medication it refers to.
  private List<Concept> medication(Resource resource) {
    var concepts = new ArrayList<Concept>();
    concepts.add(resource.concept("medicationCodeableConcept"));
    context.index().resolve(resource.root().element("medicationReference"), resource, "Medication").ifPresent(it -> {
      concepts.add(it.concept("code"));
      it.root().elements("ingredient").forEach(ingredient -> concepts.add(ingredient.concept("itemCodeableConcept")));
    });
    return concepts.stream().filter(it -> !it.isEmpty()).toList();
  }

  private List<Reading> treatment(Resource resource, List<Concept> medications, Delivery delivery, ClinicalDate date) {
    var readings = new ArrayList<Reading>();
    var doses = new ArrayList<DrugDose>();
    var used = new ArrayList<String>();
    for (var medication : medications) {
      switch (context.terminology().drug(medication)) {
        case DrugMeaning.Other _ -> {
        }
        case DrugMeaning.Contradiction contradiction -> {
          var place = context.place(resource, medication.path());
          readings.add(new Warned(Diagnostic.of(FhirFault.CONTRADICTING_CODES, place, medication.words(),
              "It was counted as no drug: ask the sender which one it is.")));
          readings.add(new Stamp(resource, date).listed(medication.path(), medication.words(),
              "code and name are different drugs: " + String.join(", ", contradiction.ids()),
              contradiction.used()));
        }
        case DrugMeaning.Drug drug -> {
          used.addAll(drug.used());
          if (drug.fromText()) {
            readings.add(new Stamp(resource, date).listed(medication.path(), medication.words(),
                "drug " + drug.id() + " read from text, its code is not known", medication.paths()));
          }
          if (!supportive.contains(drug.id()) && doses.stream().noneMatch(it -> it.drug().equals(drug.id()))) {
            doses.add(new DrugDose(drug.id(),
                medications.size() == 1 || doses.isEmpty() ? dose(resource, delivery, used) : Dose.UNSTATED));
          }
        }
      }
    }
    if (!doses.isEmpty()) {
      readings.add(new EventRead(new Event.Systemic(date, delivery, "", 0, doses, resource.at("medication")), used));
    }
    return readings;
  }

  private Dose dose(Resource resource, Delivery delivery, List<String> used) {
    if (resource.type().equals("MedicationStatement")) {
      return Dose.UNSTATED;
    }
    var quantity = delivery == Delivery.GIVEN
        ? resource.root().element("dosage").element("dose")
        : resource.root().elements("dosageInstruction").stream()
            .flatMap(it -> it.elements("doseAndRate").stream()).map(it -> it.element("doseQuantity"))
            .filter(it -> !it.body().isEmpty()).findFirst()
            .orElse(new Element(new JsonValue.JsonObject(Map.of(), 0), ""));
    var unit = answers.numbers().unit(quantity);
    if (unit.isPresent() && quantity.body().get("value") instanceof JsonNumber number && number.number().signum() > 0) {
      used.add(quantity.path());
      return new Dose.Amount(new Quantity(number.number(), unit.get()));
    }
    return Dose.UNSTATED;
  }

  /// What the patient takes now, by class. A list of medicines is never known to be complete.
  private List<Reading> current(Resource resource, List<Concept> medications) {
    var stamp = new Stamp(resource, ClinicalDate.of(context.asOf()));
    var readings = new ArrayList<Reading>();
    medications
        .forEach(it -> readings.addAll(answers.names().elements(context.definition("current-medication"), it, stamp)));
    if (!readings.isEmpty()) {
      readings.add(new Understood(List.of("status")));
    }
    return readings;
  }
}
