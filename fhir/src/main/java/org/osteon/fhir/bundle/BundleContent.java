package org.osteon.fhir.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.fhir.FhirFault;
import org.osteon.fhir.json.JsonValue.JsonObject;
import org.osteon.planning.casefile.Source;
import org.osteon.planning.casefile.Unread;

/// The resources of a Bundle, each once, and what was left out of it with the reason.
///
/// @param id
///          of the Bundle; may be empty
/// @param timestamp
///          of the Bundle as written; may be empty
/// @param resources
///          in the order of the entries
/// @param leftOut
///          entries that are no resource to read
/// @param entries
///          how many entries with a resource the Bundle has
public record BundleContent(String id, String timestamp, List<Resource> resources, List<Unread> leftOut,
    List<Diagnostic> warnings, int entries) {

  private static final List<String> R5_ONLY = List.of("MedicationUsage", "RequestOrchestration",
      "ClinicalUseDefinition");
  private static final List<String> DSTU2_ONLY = List.of("MedicationOrder", "DiagnosticOrder", "ProcedureRequest");

  public BundleContent {
    resources = List.copyOf(resources);
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }

  /// Opens a document: every fault of its shape at once.
  public static Checked<BundleContent> of(JsonObject document, String name) {
    var place = Place.of(name);
    var type = document.text("resourceType");
    if (type.isEmpty()) {
      return refused(Diagnostic.of(FhirFault.NOT_A_RESOURCE, place, "no `resourceType`",
          "Give a FHIR R4 Bundle in JSON, or a case file in YAML."));
    }
    if (!type.equals("Bundle")) {
      return refused(Diagnostic.of(FhirFault.NOT_A_BUNDLE, place, "a `" + type + "`",
          "Put the resources of one patient into a Bundle of type `collection`."));
    }
    return new Opening(document, place).content();
  }

  private static Checked<BundleContent> refused(Diagnostic fault) {
    return new Checked.Refused<>(List.of(fault));
  }

  /// One pass over the entries.
  private static final class Opening {
    private final JsonObject document;
    private final Place place;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Unread> leftOut = new ArrayList<>();
    private final Map<String, Resource> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private int entries;

    Opening(JsonObject document, Place place) {
      this.document = document;
      this.place = place;
    }

    Checked<BundleContent> content() {
      int index = 0;
      for (var entry : document.objects("entry")) {
        entry(entry, index++);
      }
      if (byKey.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
        diagnostics.add(Diagnostic.of(FhirFault.EMPTY_BUNDLE, place,
            document.objects("entry").isEmpty() ? "no entry" : index + " entries without a resource to read",
            "Export at least the Patient with conditions and observations."));
      }
      versions.forEach((key, count) -> {
        if (count > 1) {
          diagnostics.add(Diagnostic.of(FhirFault.OLDER_VERSION, place.in("resource", key), count + " versions"));
        }
      });
      var content = new BundleContent(document.text("id"), document.text("timestamp"), List.copyOf(byKey.values()),
          leftOut, diagnostics.stream().filter(it -> !it.isError()).toList(), entries);
      return Checked.of(content, diagnostics);
    }

    private void entry(JsonObject entry, int index) {
      if (!entry.has("resource")) {
        leftOut.add(new Unread(at("entry[" + index + "]"), entry.object("request").text("method"),
            "an entry without a resource"));
        return;
      }
      entries++;
      var body = entry.object("resource");
      var type = body.text("resourceType");
      if (type.isEmpty()) {
        diagnostics.add(Diagnostic.of(FhirFault.MALFORMED_ENTRY, place.atLine(entry.line()).in("entry",
            Integer.toString(index)), "a resource without `resourceType`"));
        return;
      }
      otherVersion(type, entry, index);
      var id = body.text("id");
      var fullUrl = entry.text("fullUrl");
      var key = id.isEmpty() ? (fullUrl.isEmpty() ? "entry[" + index + "]" : fullUrl) : type + "/" + id;
      var resource = new Resource(type, key, fullUrl, body);
      if (type.equals("OperationOutcome")) {
        message(resource);
      } else if (type.equals("Bundle")) {
        leftOut.add(new Unread(resource.at(""), "Bundle", "a Bundle inside a Bundle"));
      } else {
        keepNewest(resource);
      }
    }

    private void otherVersion(String type, JsonObject entry, int index) {
      if (R5_ONLY.contains(type) || DSTU2_ONLY.contains(type)) {
        diagnostics.add(Diagnostic.of(FhirFault.OTHER_VERSION,
            place.atLine(entry.line()).in("entry", Integer.toString(index)),
            "a `" + type + "`, which FHIR R4 does not have",
            "Export the record as FHIR R4 (4.0.1); this looks like "
                + (R5_ONLY.contains(type) ? "R5." : "DSTU2 or STU3.")));
      }
    }

    private void message(Resource outcome) {
      for (var issue : outcome.root().elements("issue")) {
        var words = issue.text("diagnostics").isEmpty() ? issue.concept("details").words() : issue.text("diagnostics");
        diagnostics.add(Diagnostic.of(FhirFault.SERVER_MESSAGE, place, words.isEmpty() ? issue.text("code") : words));
      }
      leftOut.add(new Unread(outcome.at(""), "OperationOutcome", "a message of the sending system"));
    }

    private void keepNewest(Resource resource) {
      versions.merge(resource.key(), 1, Integer::sum);
      var other = byKey.get(resource.key());
      if (other == null) {
        byKey.put(resource.key(), resource);
        return;
      }
      boolean newer = updated(resource).compareTo(updated(other)) > 0;
      leftOut.add(new Unread((newer ? other : resource).at(""), "", "an older version of the same resource"));
      if (newer) {
        byKey.put(resource.key(), resource);
      }
    }

    private static String updated(Resource resource) {
      return resource.body().object("meta").text("lastUpdated");
    }

    private static org.osteon.planning.casefile.Source at(String element) {
      return new Source.ResourceElement("Bundle", element);
    }
  }
}
