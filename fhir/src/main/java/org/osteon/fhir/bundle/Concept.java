package org.osteon.fhir.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osteon.fhir.json.JsonValue.JsonObject;

/// A CodeableConcept: several codings of one meaning, and perhaps the sender's words.
///
/// @param text
///          may be empty
/// @param path
///          of the concept inside its resource
public record Concept(List<Coding> codings, String text, String path) {

  public Concept {
    codings = List.copyOf(codings);
  }

  /// A concept that says nothing.
  public static Concept none(String path) {
    return new Concept(List.of(), "", path);
  }

  /// The concept in an element. A bare Coding in the place of a CodeableConcept is accepted: records have it.
  public static Concept of(JsonObject element, String path) {
    var codings = new ArrayList<Coding>();
    if (element.has("coding")) {
      int index = 0;
      for (var coding : element.objects("coding")) {
        codings.add(coding(coding, path + ".coding[" + index++ + "]"));
      }
    } else if (element.has("code")) {
      codings.add(coding(element, path));
    }
    return new Concept(codings, element.text("text"), path);
  }

  /// A coding whose `display` is the URI of its system, with no `system`, has been published; the URI is where
  /// it belongs.
  private static Coding coding(JsonObject element, String path) {
    var system = element.text("system");
    var display = element.text("display");
    return system.isEmpty() && display.startsWith("http")
        ? new Coding(display, element.text("code"), "", path)
        : new Coding(system, element.text("code"), display, path);
  }

  public boolean isEmpty() {
    return codings.isEmpty() && text.isEmpty();
  }

  /// The paths of all codings, and of the concept itself.
  public List<String> paths() {
    var paths = new ArrayList<String>();
    paths.add(path);
    codings.forEach(coding -> paths.add(coding.path()));
    return paths;
  }

  /// The concept for people: its text, else its codings.
  public String words() {
    if (!text.isEmpty()) {
      return text;
    }
    return codings.stream().map(coding -> coding.display().isEmpty() ? coding.text() : coding.display()).distinct()
        .collect(Collectors.joining("; "));
  }
}
