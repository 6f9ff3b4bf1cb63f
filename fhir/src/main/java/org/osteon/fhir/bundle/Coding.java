package org.osteon.fhir.bundle;

/// One coding as it stands in a record. Its version is never looked at.
///
/// @param system
///          as written; empty when missing
/// @param code
///          without white space around it
/// @param display
///          a comment of the sender; may be empty
/// @param path
///          of the coding inside its resource
public record Coding(String system, String code, String display, String path) {

  /// The coding for people: code, system, display.
  public String text() {
    var name = system.isEmpty() ? code : code + " of " + system;
    return display.isEmpty() ? name : name + " (" + display + ")";
  }
}
