package org.osteon.decision.markdown;

import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;

/// What reading guideline files gave.
///
/// @param documents everything that could be read; what could not is left out and named by a diagnostic
/// @param diagnostics every fault of the text; what the tables mean is checked when a model is compiled
public record Reading(List<GuidelineDocument> documents, List<Diagnostic> diagnostics) {

  public Reading {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /// The documents, or all faults.
  public Checked<List<GuidelineDocument>> checked() {
    return Checked.of(documents, diagnostics);
  }
}
