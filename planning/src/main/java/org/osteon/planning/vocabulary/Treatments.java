package org.osteon.planning.vocabulary;

import java.math.BigDecimal;
import java.util.HashSet;
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
/// @param options
///          every option of the catalogue
/// @param classByDrug
///          drug → its class, such as `anthracycline`; drugs without a class are left out
/// @param releaseItems
///          the items that can keep a plan in draft
/// @param anthracyclines
///          every drug that counts towards the lifetime anthracycline dose
/// @param doxorubicinEquivalence
///          anthracycline → mg of doxorubicin that one mg counts as; one without an entry leaves the sum open
/// @param equivalenceReference
///          where the equivalence is published
public record Treatments(Set<String> drugs, Map<String, List<String>> regimens, Set<String> operations,
    Set<String> options, Map<String, String> classByDrug, Set<String> releaseItems, Set<String> anthracyclines,
    Map<String, BigDecimal> doxorubicinEquivalence, String equivalenceReference) {

  /// Nothing is known, so no name is checked and no anthracycline but doxorubicin is counted.
  public static final Treatments UNCHECKED = new Treatments(Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(),
      Set.of("doxorubicin"), Map.of(
          "doxorubicin", BigDecimal.ONE),
      "");

  public Treatments {
    drugs = Set.copyOf(drugs);
    regimens = Map.copyOf(regimens);
    operations = Set.copyOf(operations);
    options = Set.copyOf(options);
    classByDrug = Map.copyOf(classByDrug);
    releaseItems = Set.copyOf(releaseItems);
    anthracyclines = Set.copyOf(anthracyclines);
    doxorubicinEquivalence = Map.copyOf(doxorubicinEquivalence);
  }

  /// These treatments with the names that a catalogue knows.
  public Treatments withCatalogue(Set<String> drugNames, Map<String, List<String>> drugsByRegimen,
      Set<String> operationNames) {
    var all = new HashSet<>(drugNames);
    all.addAll(anthracyclines);
    return new Treatments(all, drugsByRegimen, operationNames, options, classByDrug, releaseItems, anthracyclines,
        doxorubicinEquivalence, equivalenceReference);
  }

  /// These treatments with what a case may choose and override.
  public Treatments withChoices(Set<String> optionNames, Map<String, String> drugClasses, Set<String> items) {
    return new Treatments(drugs, regimens, operations, optionNames, drugClasses, items, anthracyclines,
        doxorubicinEquivalence, equivalenceReference);
  }
}
