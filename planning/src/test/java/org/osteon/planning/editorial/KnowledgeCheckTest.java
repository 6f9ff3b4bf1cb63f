package org.osteon.planning.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteon.planning.editorial.SmallBase.DOCUMENT;
import static org.osteon.planning.editorial.SmallBase.EDITION;
import static org.osteon.planning.editorial.SmallBase.STATEMENTS;
import static org.osteon.planning.editorial.SmallBase.VIGNETTES;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteon.decision.diagnostic.Diagnostic;

/// Everything that the check refuses, with an example that it refuses.
class KnowledgeCheckTest {

  /// One fault in a base that has none.
  ///
  /// @param words
  ///          what the diagnostic must say
  record Broken(String code, String file, String old, String instead, String words) {
    @Override
    public String toString() {
      return code + " " + instead;
    }
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken("OST-EDT-0001", DOCUMENT, "| strong | S |", "| strong |  |", "row `one-a`"),
        new Broken("OST-EDT-0002", DOCUMENT, "permitted-use: own words\n", "", "no `permitted-use`"),
        new Broken("OST-EDT-0002", DOCUMENT, "created: 2026-01-01\n", "", "no `created`"),
        new Broken("OST-EDT-0002", DOCUMENT, "author: A. Author\n", "", "no `author`"),
        new Broken("OST-EDT-0003", DOCUMENT, "licence: Apache-2.0, own text", "licence: MIT", "`MIT`"),
        new Broken("OST-EDT-0004", DOCUMENT, "licence: Apache-2.0, own text", "licence: CC BY-NC 4.0", "CC BY-NC 4.0"),
        new Broken("OST-EDT-0004", DOCUMENT, "licence: Apache-2.0, own text", "licence: All rights reserved.", "All"),
        new Broken("OST-EDT-0005", DOCUMENT, "authority: Test authority", "authority: NCCN 2026", "NCCN 2026"),
        new Broken("OST-EDT-0005", DOCUMENT, "sources:\n", "sources:\n  NCCN-BONE: \"Licensed.\"\n", "NCCN-BONE"),
        new Broken("OST-EDT-0006", DOCUMENT, "reviewed: []",
            "reviewed: [{by: \"C. Reader and a. author\", on: 2026-03-01, scope: all}]", "a. author"),
        new Broken("OST-EDT-0007", DOCUMENT, "status: draft", "status: approved", "`status: approved`"),
        new Broken("OST-EDT-0008", DOCUMENT, "next-review: 2027-01-01", "next-review: 2026-05-03", "due on 2026-05-03"),
        new Broken("OST-EDT-0009", DOCUMENT, "reviewed: []", "reviewed: [{by: C. Reader, on: 2026-01-05, scope: all}]",
            "last read 2026-01-05"),
        new Broken("OST-EDT-0010", DOCUMENT, "updated: 2026-02-01", "updated: 2025-12-31", "created 2026-01-01"),
        new Broken("OST-EDT-0010", DOCUMENT, "reviewed: []", "reviewed: [{by: C. Reader, on: 2025-01-05, scope: all}]",
            "read on 2025-01-05"),
        new Broken("OST-EDT-0011", DOCUMENT, "status: draft", "status: retired", "1 tables"),
        new Broken("OST-EDT-0013", DOCUMENT, "| strong | S | seen |", "| strong | S | unverified |", "row `one-a`"),
        new Broken("OST-EDT-0014", VIGNETTES, "histology: ewing-sarcoma", "histology: ~", "row `one-b`"),
        new Broken("OST-EDT-0015", EDITION, "permitted: [\"Apache-2.0, own text\"]", "permitted: []", "knowledge.yaml"),
        new Broken("OST-GDL-0005", DOCUMENT, "created: 2026-01-01", "created: spring", "`created: spring`"),
        new Broken("OST-GDL-0005", DOCUMENT, "reviewed: []", "reviewed: [{by: C. Reader}]", "without a day `on`"),
        new Broken("OST-GDL-0004", DOCUMENT, "permitted-use:", "permited-use:", "Maybe write `permitted-use`"),
        new Broken("OST-GDL-0040", DOCUMENT, "| strong | S |", "| strong | T |", "row `one-a`"),
        new Broken("OST-GDL-0021", DOCUMENT, "| U | histology |", "| U | histologie |", "`histologie`"),
        new Broken("OST-KNB-0003", DOCUMENT, "regimen:map", "regimen:mapp", "Maybe write `regimen:map`"),
        new Broken("OST-ANL-0001", DOCUMENT, "not(osteosarcoma-conventional)", "ewing-sarcoma", "decision `one`"),
        new Broken("OST-ANL-0003", DOCUMENT, "not(osteosarcoma-conventional)", "-", "decision `one`"),
        new Broken("OST-ANL-0005", DOCUMENT, "| U | histology |", "| F | histology |", ""),
        new Broken("OST-VIG-0001", VIGNETTES, "rows: [one-a]", "rows: []", "vignette `v-a`"),
        new Broken("OST-VIG-0002", VIGNETTES, "{histology: ~}", "{histology: ~, ecog: ~}", "`ecog`"),
        new Broken("OST-VIG-0003", VIGNETTES, "rows: [one-a]", "rows: [one-b]", "vignette `v-a`"),
        new Broken("OST-VIG-0004", VIGNETTES, "absent: [regimen:map]", "absent: [regimen:mapp]", "Maybe write"),
        new Broken("OST-VIG-0005", DOCUMENT, "| regimen:map | recommend |", "| regimen:map | consider |",
            "like v-a: no longer `one-a: regimen:map, recommend, neoadjuvant`; now `one-a: regimen:map, consider,"),
        new Broken("OST-VIG-0005", DOCUMENT, "not(osteosarcoma-conventional)", "ewing-sarcoma",
            "like v-a but histology chordoma-conventional: no longer `one-b"),
        new Broken("OST-VIG-0005", STATEMENTS, "neoadjuvant ?'\n", "neoadjuvant'\n", "like v-c: no longer"),
        new Broken("OST-VIG-0006", STATEMENTS, "like: v-c", "like: v-d", "no vignette `v-d`"),
        new Broken("OST-VIG-0006", STATEMENTS, "  one:", "  two:", "no table `two`"),
        new Broken("OST-VIG-0006", STATEMENTS, "histology: chordoma", "histologie: chordoma",
            "Maybe write `histology`"),
        new Broken("OST-VIG-0006", STATEMENTS, "like: v-c", "like: v-c\n      of: [x]", "[x]"),
        new Broken("OST-CAS-0003", STATEMENTS, "chordoma-conventional", "chordoma-ordinary", "`chordoma-ordinary`"),
        new Broken("OST-KNB-0008", STATEMENTS, "statements/1", "statements/2", "`statements/2`"),
        new Broken("OST-YML-0012", STATEMENTS, "but:", "except:", "`except`"),
        new Broken("OST-KNB-0002", VIGNETTES, "id: v-b", "id: v-a", "`v-a`"),
        new Broken("OST-KNB-0008", VIGNETTES, "vignettes/1", "vignettes/2", "`vignettes/2`"),
        new Broken("OST-YML-0012", VIGNETTES, "rows: [one-b]", "row: [one-b]", "Maybe write `rows`"),
        new Broken("OST-YML-0013", VIGNETTES, "narrative: Another disease.", "narrative: \"\"", "`narrative`"),
        new Broken("OST-CAS-0002", VIGNETTES, "histology: ewing-sarcoma", "histologie: ewing-sarcoma", "`histologie`"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void base_withOneFault_isToldSoWithCodeAndPlace(Broken broken) {
    var base = new SmallBase().with(broken.file(), broken.old(), broken.instead());
    if (broken.code().equals("OST-ANL-0005")) {
      base = base.with(DOCUMENT, "| osteosarcoma-conventional |", "| - |");
    }
    assertThat(base.faults()).filteredOn(fault -> fault.code().id().equals(broken.code())).extracting(Diagnostic::text)
        .anyMatch(text -> text.contains(broken.words()));
  }

  @Test
  void base_withoutFault_isTrusted() {
    assertThat(new SmallBase().faults()).isEmpty();
  }

  @Test
  void statements_afterAnIntendedChange_areRenewedAndHold() {
    var changed = new SmallBase().with(DOCUMENT, "| regimen:map | recommend |", "| regimen:map | consider |");
    var renewed = changed.check().renewedStatements().getOrDefault(STATEMENTS, "");
    assertThat(renewed).contains("regimen:map, consider, neoadjuvant", "but: {histology: chordoma-conventional}");
    assertThat(changed.with(STATEMENTS, renewed).faults()).isEmpty();
  }

  @Test
  void option_thatNoRowNames_isUnreachable() {
    assertThat(EditorialCheck.of(new SmallBase().knowledge(), SmallBase.TODAY)).filteredOn(fault -> fault.code().equals(
        EditorialFault.OPTION_UNREACHABLE)).extracting(fault -> fault.place().text()).contains("option `regimen:vide`")
        .doesNotContain("option `regimen:map`", "option `test:bone-age`");
  }

  @Test
  void reviewer_whoIsSomebodyElse_isTrusted() {
    assertThat(new SmallBase().with(DOCUMENT, "reviewed: []",
        "reviewed: [{by: C. Reader, on: 2026-03-01, scope: whole document}]").with(DOCUMENT, "status: draft",
            "status: reviewed")
        .faults()).isEmpty();
  }
}
