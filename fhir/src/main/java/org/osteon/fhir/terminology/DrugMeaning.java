package org.osteon.fhir.terminology;

import java.util.List;

/// Which drug a medication is.
public sealed interface DrugMeaning {

  /// A drug of the catalogue.
  ///
  /// @param fromText
  ///          whether its name was read from text or a display, because no code was known
  record Drug(String id, List<String> used, boolean fromText) implements DrugMeaning {
    public Drug {
      used = List.copyOf(used);
    }
  }

  /// The code is one drug and the words beside it name another.
  record Contradiction(List<String> ids, List<String> used) implements DrugMeaning {
    public Contradiction {
      ids = List.copyOf(ids);
      used = List.copyOf(used);
    }
  }

  /// No drug of the catalogue.
  record Other() implements DrugMeaning {}

  Other OTHER = new Other();
}
