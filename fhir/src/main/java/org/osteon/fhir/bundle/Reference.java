package org.osteon.fhir.bundle;

import org.osteon.fhir.bundle.Resource.Element;

/// A reference to another resource, as written.
///
/// @param reference
///          URL, `Type/id`, `#id` or `urn:uuid:…`; empty when it refers by identifier only
/// @param identifierSystem
///          of the logical reference; may be empty
/// @param identifier
///          of the logical reference; empty when there is none
public record Reference(String reference, String identifierSystem, String identifier) {

  static Reference of(Element element) {
    var identifier = element.element("identifier");
    return new Reference(element.text("reference"), identifier.text("system"), identifier.text("value"));
  }

  public boolean isEmpty() {
    return reference.isEmpty() && identifier.isEmpty();
  }

  /// `Type/id` at the end of a relative or absolute reference without its version; else the reference itself.
  String typeAndId() {
    var path = reference.replaceFirst("/_history/.*$", "");
    var parts = path.split("/", -1);
    return parts.length < 2 ? path : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }
}
