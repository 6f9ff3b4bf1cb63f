package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.YamlNode;

/// What all patients of a file have in common. A vignette is laid over it key by key: what it says of the patient or of a
/// fact wins, `~` or `not-recorded` takes a fact away, and `as-of` and `events` are replaced whole.
///
/// @param shared
///          the `base:` of the file; without keys when there is none
record VignetteBase(YamlNode.Mapping shared) {
  /// The keys of a case that a vignette and a base may have.
  static final List<String> KEYS = List.of("as-of", "patient", "facts", "events", "choices", "overrides");

  static final YamlNode.Mapping NOTHING = new YamlNode.Mapping(List.of(), 0);

  private static final Set<String> LAID_OVER = Set.of("patient", "facts");
  private static final String NOT_RECORDED = "not-recorded";
  /// Two ways to say one thing: whoever writes one takes the other away.
  private static final Set<String> AGE = Set.of("birth-date", "age");

  /// The case of a vignette, as a case file would have it.
  YamlNode.Mapping caseOf(String id, YamlNode.Mapping vignette, Place place, List<Diagnostic> faults) {
    var entries = new ArrayList<YamlNode.Entry>();
    entries.add(text("osteon", CaseFile.VERSION, vignette.line()));
    entries.add(text("id", id, vignette.line()));
    for (var key : KEYS) {
      layer(key, vignette, place, faults).ifPresent(entries::add);
    }
    return new YamlNode.Mapping(entries, vignette.line());
  }

  private Optional<YamlNode.Entry> layer(String key, YamlNode.Mapping vignette, Place place, List<Diagnostic> faults) {
    var below = shared.entry(key);
    var above = vignette.entry(key);
    if (below.isPresent() && above.isPresent() && LAID_OVER.contains(key) && below.get()
        .value() instanceof YamlNode.Mapping base && above.get().value() instanceof YamlNode.Mapping own) {
      return Optional.of(new YamlNode.Entry(key, lay(base, own, place, faults), above.get().line()));
    }
    return above.isPresent() ? above : below;
  }

  private static YamlNode.Mapping lay(YamlNode.Mapping base, YamlNode.Mapping own, Place place,
      List<Diagnostic> faults) {
    var hidden = new HashSet<String>();
    own.entries().forEach(entry -> hidden.addAll(AGE.contains(entry.key()) ? AGE : Set.of(entry.key())));
    var laid = new ArrayList<>(base.entries().stream().filter(entry -> !hidden.contains(entry.key())).toList());
    for (var entry : own.entries()) {
      if (!isRemoval(entry.value())) {
        laid.add(entry);
      } else if (base.entry(entry.key()).isEmpty()) {
        faults.add(new Diagnostic(PlanningCode.NOTHING_TO_REMOVE, place.atLine(entry.line()), "`" + entry.key() + "`",
            NearMisses.advice(entry.key(), base.entries().stream().map(YamlNode.Entry::key).toList()), ""));
      }
    }
    return new YamlNode.Mapping(laid, own.line());
  }

  private static boolean isRemoval(YamlNode value) {
    return value instanceof YamlNode.Scalar scalar && (scalar.isBlank() || scalar.text().equals(NOT_RECORDED));
  }

  private static YamlNode.Entry text(String key, String text, int line) {
    return new YamlNode.Entry(key, new YamlNode.Scalar(text, true, line), line);
  }
}
