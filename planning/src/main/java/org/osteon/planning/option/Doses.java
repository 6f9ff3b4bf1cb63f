package org.osteon.planning.option;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteon.planning.knowledge.Catalogue;
import org.osteon.planning.knowledge.CatalogueOption;

/// Puts every prescription under the treatment whose dose it is; one whose treatment nobody offers is left out.
///
/// Source: docs/decisions/0012-relevance-and-doses.md.
final class Doses {

  private final Catalogue catalogue;

  Doses(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The options without the prescriptions that have no treatment. A treatment that is not blocked goes before one that is.
  List<Option> placed(List<Option> options) {
    var free = ids(options.stream().filter(option -> option.status() != OptionStatus.BLOCKED));
    var all = ids(options.stream());
    return options.stream().flatMap(option -> {
      var treatments = catalogue.option(option.id()).map(CatalogueOption::doseOf).orElse(List.of());
      return treatments.isEmpty()
          ? Stream.of(option)
          : first(treatments, free).or(() -> first(treatments, all)).map(option::asDoseOf).stream();
    }).toList();
  }

  private static Optional<String> first(List<String> treatments, Set<String> offered) {
    return treatments.stream().filter(offered::contains).findFirst();
  }

  private static Set<String> ids(Stream<Option> options) {
    return options.map(Option::id).collect(Collectors.toSet());
  }
}
