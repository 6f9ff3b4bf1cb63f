package org.osteon.planning.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.decision.value.FactId;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.vocabulary.PackagedVocabulary;
import org.osteon.planning.vocabulary.Vocabulary;

/// Small cases for the tests of facts, all of 4 May 2026.
final class Cases {
  static final Vocabulary VOCABULARY = PackagedVocabulary.VOCABULARY.with(PackagedVocabulary.VOCABULARY.treatments()
      .withCatalogue(
          Set.of("cisplatin", "ifosfamide", "etoposide", "doxorubicin", "pazopanib", "busulfan", "melphalan"),
          Map.of("map", List.of("doxorubicin", "cisplatin"),
              "vdc-ie", List.of("doxorubicin", "ifosfamide"), "ie", List.of("ifosfamide")),
          Set.of())
      .withChoices(Set
          .of(), Map.of("pazopanib", "vegfr-inhibitor"), Set.of()));

  private Cases() {}

  /// @param patient
  ///          such as `birth-date: 2011-03-01, sex: male`
  /// @param rest
  ///          the sections `facts` and `events`
  static CaseFacts of(String patient, String rest) {
    return FactDerivation.derive(CaseFile.parse("osteon: case/1\nid: t\nas-of: 2026-05-04\npatient: {" + patient + "}\n"
        + rest, "t.yaml", VOCABULARY).orBug(), VOCABULARY);
  }

  static FactState state(CaseFacts facts, String fact) {
    return facts.state(new FactId(fact));
  }
}
