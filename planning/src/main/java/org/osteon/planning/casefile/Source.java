package org.osteon.planning.casefile;

/// Where a record came from, so that every conclusion can be traced back to it.
public sealed interface Source {

  /// A line of a case file.
  ///
  /// @param note
  ///          what the file says about the source, such as the laboratory; may be empty
  record CaseFileLine(String file, int line, String note) implements Source {}

  /// An element of a FHIR resource.
  ///
  /// @param resource
  ///          type and id, such as `Observation/lvef-1`
  /// @param element
  ///          path inside the resource, such as `valueQuantity`; may be empty
  record ResourceElement(String resource, String element) implements Source {}

  /// A field of a form that a person filled in.
  record FormField(String form, String field) implements Source {}

  /// One line for people. It names no file: a case is one file, and where that lies must not change a plan.
  default String text() {
    return switch (this) {
      case CaseFileLine it -> "line " + it.line() + (it.note().isEmpty() ? "" : " (" + it.note() + ")");
      case ResourceElement it -> it.element().isEmpty() ? it.resource() : it.resource() + " " + it.element();
      case FormField it -> it.form() + " " + it.field();
    };
  }
}
