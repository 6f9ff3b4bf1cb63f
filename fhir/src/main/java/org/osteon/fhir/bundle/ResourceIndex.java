package org.osteon.fhir.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.fhir.bundle.Resource.Element;

/// Finds the resource that a reference means: by full URL, by `Type/id`, contained, or by identifier.
public final class ResourceIndex {

  private final Map<String, Resource> byFullUrl = new HashMap<>();
  private final Map<String, Resource> byKey = new HashMap<>();
  private final Map<String, Resource> byIdentifier = new HashMap<>();

  public ResourceIndex(List<Resource> resources) {
    for (var resource : resources) {
      byKey.putIfAbsent(resource.key(), resource);
      if (!resource.fullUrl().isEmpty()) {
        byFullUrl.putIfAbsent(resource.fullUrl(), resource);
      }
      resource.root().elements("identifier").stream().filter(it -> !it.text("value").isEmpty())
          .forEach(it -> byIdentifier.putIfAbsent(
              identifierKey(resource.type(), it.text("system"), it.text("value")), resource));
    }
  }

  private static String identifierKey(String type, String system, String value) {
    return type + " " + system + "|" + value;
  }

  /// The resource that an element of a resource refers to; empty when the Bundle does not have it.
  ///
  /// @param type
  ///          the type wanted, for a reference by identifier
  public Optional<Resource> resolve(Element referrer, Resource owner, String type) {
    var reference = Reference.of(referrer);
    if (reference.reference().startsWith("#")) {
      return contained(owner, reference.reference().substring(1));
    }
    if (!reference.reference().isEmpty()) {
      var byUrl = byFullUrl.get(reference.reference());
      return byUrl != null ? Optional.of(byUrl) : Optional.ofNullable(byKey.get(reference.typeAndId()));
    }
    return Optional
        .ofNullable(byIdentifier.get(identifierKey(type, reference.identifierSystem(), reference.identifier())));
  }

  private static Optional<Resource> contained(Resource owner, String id) {
    return owner.root().elements("contained").stream().filter(it -> it.text("id").equals(id))
        .map(it -> new Resource(it.text("resourceType"), owner.key() + "#" + id, "", it.body())).findFirst();
  }

  /// Whether two references mean one thing: the same resource of the Bundle, or the same words.
  static String identity(Element referrer) {
    var reference = Reference.of(referrer);
    return reference.reference().isEmpty()
        ? reference.identifierSystem() + "|" + reference.identifier()
        : reference.typeAndId();
  }
}
