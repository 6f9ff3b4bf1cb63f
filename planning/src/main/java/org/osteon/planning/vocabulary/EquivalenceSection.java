package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.Fields;

/// Reads `doxorubicin-equivalence`: the scheme that counts, out of the published ones.
final class EquivalenceSection {

  private EquivalenceSection() {}

  /// The treatments of which the equivalence is known; the rest comes from the catalogue.
  static Treatments read(List<Fields> documents) {
    for (var document : documents) {
      var section = document.fields("doxorubicin-equivalence");
      if (section.isPresent()) {
        return scheme(section.get());
      }
    }
    return Treatments.UNCHECKED;
  }

  private static Treatments scheme(Fields section) {
    var use = section.text("use");
    var chosen = Treatments.UNCHECKED;
    var schemes = section.fields("schemes");
    if (schemes.isPresent()) {
      for (var entry : schemes.get().entries()) {
        var fields = schemes.get().fields(entry.value(), schemes.get().place(entry.key()));
        if (fields.isPresent()) {
          var treatments = treatments(fields.get());
          chosen = entry.key().equals(use) ? treatments : chosen;
        }
      }
      var names = schemes.get().entries().stream().map(entry -> entry.key()).toList();
      if (!names.contains(use)) {
        section.fault(PlanningCode.UNKNOWN_WORD, "use", "`" + use + "`", NearMisses.advice(use, names));
      }
    }
    section.finish();
    return chosen;
  }

  private static Treatments treatments(Fields fields) {
    var reference = fields.text("reference");
    fields.text("status");
    Map<String, BigDecimal> factors = new HashMap<>();
    fields.fields("factors").ifPresent(list -> list.entries().forEach(entry -> factors.put(entry.key(), list.decimal(
        entry.key(), BigDecimal.ONE))));
    Set<String> anthracyclines = new HashSet<>(factors.keySet());
    anthracyclines.addAll(fields.texts("without-factor"));
    fields.finish();
    return new Treatments(Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), anthracyclines, factors,
        reference);
  }
}
