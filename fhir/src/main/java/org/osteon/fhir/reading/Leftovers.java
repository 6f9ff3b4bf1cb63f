package org.osteon.fhir.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osteon.fhir.bundle.Coding;
import org.osteon.fhir.bundle.Concept;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.json.JsonValue;
import org.osteon.fhir.json.JsonValue.JsonArray;
import org.osteon.fhir.json.JsonValue.JsonFlag;
import org.osteon.fhir.json.JsonValue.JsonNumber;
import org.osteon.fhir.json.JsonValue.JsonObject;
import org.osteon.fhir.json.JsonValue.JsonText;
import org.osteon.fhir.reading.Reading.EventRead;
import org.osteon.fhir.reading.Reading.FactRead;
import org.osteon.fhir.reading.Reading.Listed;
import org.osteon.planning.casefile.Unread;

/// Lists what no reading has used, so that nothing is lost silently: every coding, every value, every free text.
///
/// A resource of which nothing was read is listed once, as a whole.
final class Leftovers {

  /// Elements that say nothing clinical, or that the readers have looked at for every resource.
  private static final Set<String> ADMINISTRATIVE = Set.of("meta", "identifier", "category", "clinicalStatus",
      "verificationStatus", "performer", "language", "subject", "patient", "encounter", "recorder", "asserter",
      "author", "requester", "specimen", "request", "partOf", "basedOn", "url", "type_", "priority",
      "informationSource");
  private static final Set<String> FREE_TEXT = Set.of("conclusion", "valueString", "description");
  private static final Set<String> CLINICAL_TYPES = Set.of("Patient", "Condition", "Observation", "Procedure",
      "MedicationAdministration", "MedicationRequest", "MedicationStatement", "AllergyIntolerance",
      "DiagnosticReport", "BodyStructure");

  private final Resource resource;
  private final Set<String> used = new HashSet<>();
  private final List<Reading> found = new ArrayList<>();

  private Leftovers(Resource resource) {
    this.resource = resource;
  }

  /// Listed readings for everything in the resource that these readings have not used.
  static List<Reading> of(Resource resource, List<Reading> readings) {
    var leftovers = new Leftovers(resource);
    readings.forEach(reading -> leftovers.used.addAll(reading.used()));
    if (leftovers.used.contains("") || resource.type().equals("Patient")) {
      return List.of();
    }
    boolean said = readings.stream()
        .anyMatch(it -> it instanceof FactRead || it instanceof EventRead || it instanceof Listed);
    if (!said) {
      return List.of(Reading.whole(resource, words(resource), reason(resource)));
    }
    leftovers.object(resource.body(), "");
    return leftovers.found;
  }

  private static String reason(Resource resource) {
    if (!CLINICAL_TYPES.contains(resource.type())) {
      return "a " + resource.type() + " says nothing that a fact or event can hold";
    }
    return resource.type().equals("DiagnosticReport")
        ? "a report; its results are read on their own"
        : "no fact or event of the vocabulary is known by these codes";
  }

  /// Code and value of a resource, for people.
  private static String words(Resource resource) {
    var code = resource.concept("code").words();
    var medication = resource.concept("medicationCodeableConcept").words();
    var value = resource.concept("valueCodeableConcept").words();
    var quantity = resource.body().has("valueQuantity") ? NumberAnswers.words(resource.root().element("valueQuantity"))
        : "";
    var text = resource.text("valueString") + resource.text("conclusion");
    return String.join(": ",
        List.of(code, medication, value, quantity, text).stream().filter(it -> !it.isEmpty()).toList());
  }

  private boolean isUsed(String path) {
    return used.contains(path);
  }

  private void object(JsonObject object, String path) {
    if (isUsed(path) && !path.isEmpty() && !object.has("coding") && !object.has("extension")) {
      return;
    }
    if (object.has("coding")) {
      concept(object, path);
      member("extension", object.get("extension"), path + ".extension");
      return;
    }
    object.members().forEach((name, value) -> {
      boolean narrative = name.equals("text") && path.isEmpty();
      if (!narrative && !ADMINISTRATIVE.contains(name) && !name.startsWith("_")) {
        member(name, value, path.isEmpty() ? name : path + "." + name);
      }
    });
  }

  private void member(String name, JsonValue value, String path) {
    switch (value) {
      case JsonObject object -> {
        if (object.has("value") && object.get("value") instanceof JsonNumber) {
          list(path, NumberAnswers.words(new Resource.Element(object, path)), "no fact holds this quantity");
        } else if (isBareCoding(name, object)) {
          list(path, Concept.of(object, path).words(), "code not understood");
        } else {
          object(object, path);
        }
      }
      case JsonArray array -> {
        for (int index = 0; index < array.items().size(); index++) {
          member(name, array.items().get(index), path + "[" + index + "]");
        }
      }
      case JsonText text -> {
        if (FREE_TEXT.contains(name) || (path.contains("note[") && name.equals("text"))) {
          list(path, text.text(), "free text is for people to read");
        }
      }
      case JsonNumber number -> {
        if (name.startsWith("value")) {
          list(path, number.number().toPlainString(), "no fact holds this number");
        }
      }
      case JsonFlag flag -> {
        if (name.startsWith("value")) {
          list(path, Boolean.toString(flag.flag()), "no fact holds this answer");
        }
      }
      case JsonValue.JsonNull _ -> {
      }
    }
  }

  private static boolean isBareCoding(String name, JsonObject object) {
    return name.equals("valueCoding") || (object.has("code") && object.has("system"));
  }

  private void concept(JsonObject object, String path) {
    var concept = Concept.of(object, path);
    for (Coding coding : concept.codings()) {
      if (!isUsed(coding.path())) {
        list(coding.path(), coding.text(), "code not understood, or no fact holds it");
      }
    }
    if (concept.codings().isEmpty() && !concept.text().isEmpty()) {
      list(path, concept.text(), "text not understood");
    }
  }

  private void list(String path, String words, String reason) {
    if (!isUsed(path)) {
      found.add(new Listed(new Unread(resource.at(path), words, reason), List.of(path)));
    }
  }
}
