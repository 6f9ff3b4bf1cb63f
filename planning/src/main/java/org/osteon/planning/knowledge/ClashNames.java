package org.osteon.planning.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The names by which a clash table can speak about an option: its id, its drugs, their classes (`class:anthracycline`)
/// and its modality (`modality:radiation`).
public final class ClashNames {
  /// The parameter for one side of a clash.
  public static final String ONE = "one";
  /// The parameter for the other side; a table about what the patient has had already does without.
  public static final String OTHER = "other";

  private static final String CLASS = "class:";
  private static final String MODALITY = "modality:";

  private ClashNames() {}

  /// Every name that a row can use.
  static Set<String> all(Catalogue catalogue) {
    var names = new LinkedHashSet<String>(catalogue.options().keySet());
    names.addAll(catalogue.drugs().keySet());
    catalogue.drugs().values().forEach(drug -> names.addAll(classes(drug).toList()));
    Stream.of(Modality.values()).forEach(modality -> names.add(MODALITY + modality.key()));
    return names;
  }

  /// The names of one option.
  public static Set<String> of(CatalogueOption option, Catalogue catalogue) {
    var names = new LinkedHashSet<String>();
    names.add(option.id());
    names.addAll(option.drugs());
    option.drugs().forEach(drug -> catalogue.drug(drug).ifPresent(entry -> names.addAll(classes(entry).toList())));
    names.add(MODALITY + option.modality().key());
    return names;
  }

  private static Stream<String> classes(DrugEntry drug) {
    return drug.drugClass().isEmpty() ? Stream.empty() : Stream.of(CLASS + drug.drugClass());
  }
}
