package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The treatments that the history of a case may name, and what cumulative doses need to know of them.
///
/// @param drugs
///          catalogue ids; empty when no catalogue was read, and then names are not checked
/// @param regimens
///          catalogue name without `regimen:` → its drugs
/// @param operations
///          catalogue ids
/// @param doxorubicinEquivalence
///          drug → mg of doxorubicin that one mg counts as
/// @param equivalenceReference
///          where the equivalence is published
public record Treatments(Set<String> drugs, Map<String, List<String>> regimens, Set<String> operations,
    Map<String, BigDecimal> doxorubicinEquivalence, String equivalenceReference) {

  /// Nothing is known, so no name is checked and no anthracycline but doxorubicin is counted.
  public static final Treatments UNCHECKED = new Treatments(Set.of(), Map.of(), Set.of(),
      Map.of("doxorubicin", BigDecimal.ONE), "");

  public Treatments {
    drugs = Set.copyOf(drugs);
    regimens = Map.copyOf(regimens);
    operations = Set.copyOf(operations);
    doxorubicinEquivalence = Map.copyOf(doxorubicinEquivalence);
  }
}
