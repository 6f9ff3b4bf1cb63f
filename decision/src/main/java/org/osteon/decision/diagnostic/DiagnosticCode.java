package org.osteon.decision.diagnostic;

/// One kind of fault. Each room keeps its kinds in one enum, which is the catalogue of their texts.
///
/// An id is unique in the whole product, has the form `OST-<AREA>-<nnnn>` and is never given a second meaning.
public interface DiagnosticCode {

  /// The stable code, such as `OST-GDL-0042`.
  String id();

  Severity severity();

  /// What is wrong, as one sentence for the person who wrote the input.
  String title();
}
