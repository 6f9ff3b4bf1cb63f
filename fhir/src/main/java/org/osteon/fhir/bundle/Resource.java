package org.osteon.fhir.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteon.fhir.json.JsonValue.JsonObject;
import org.osteon.planning.casefile.Source;

/// One resource of a Bundle.
///
/// @param fullUrl
///          of its entry; empty when it has none
/// @param key
///          what identifies it: `Type/id`, or its full URL, or its place in the Bundle
public record Resource(String type, String key, String fullUrl, JsonObject body) {

  /// Where a statement of this resource stands.
  public Source at(String element) {
    return new Source.ResourceElement(key, element);
  }

  /// The resource itself as an element.
  public Element root() {
    return new Element(body, "");
  }

  public Concept concept(String name) {
    return root().concept(name);
  }

  public List<Concept> concepts(String name) {
    return root().concepts(name);
  }

  public String text(String name) {
    return body.text(name);
  }

  /// An element inside a resource, with the path that leads to it.
  public record Element(JsonObject body, String path) {

    /// The path of a child.
    public String path(String name) {
      return path.isEmpty() ? name : path + "." + name;
    }

    public Concept concept(String name) {
      return Concept.of(body.object(name), path(name));
    }

    /// The concepts of a repeating element; a single one stands for a list of one.
    public List<Concept> concepts(String name) {
      return elements(name).stream().map(element -> Concept.of(element.body(), element.path())).toList();
    }

    public Element element(String name) {
      return new Element(body.object(name), path(name));
    }

    public List<Element> elements(String name) {
      var elements = new ArrayList<Element>();
      int index = 0;
      for (var child : body.objects(name)) {
        elements.add(new Element(child, path(name) + "[" + index++ + "]"));
      }
      return elements;
    }

    public String text(String name) {
      return body.text(name);
    }

    public boolean has(String name) {
      return body.has(name);
    }

    /// The extensions whose URL ends with the name, such as `mcode-procedure-intent`: other bases re-use mCODE's names.
    public List<Element> extensions(String name) {
      return elements("extension").stream().filter(it -> {
        var url = it.text("url");
        return url.equals(name) || url.endsWith("/" + name);
      }).toList();
    }

    public Optional<Element> extension(String name) {
      return extensions(name).stream().findFirst();
    }
  }
}
