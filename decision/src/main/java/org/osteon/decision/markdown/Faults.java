package org.osteon.decision.markdown;

import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.table.GuidelineFault;

/// The faults found while reading, in the order of the text.
final class Faults {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(GuidelineFault fault, Place place, String found, List<String> advice) {
    diagnostics.add(new Diagnostic(fault, place, found, advice, ""));
  }

  void add(GuidelineFault fault, Place place, String found, String... advice) {
    add(fault, place, found, List.of(advice));
  }

  void addAll(Faults other) {
    diagnostics.addAll(other.diagnostics);
  }

  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
