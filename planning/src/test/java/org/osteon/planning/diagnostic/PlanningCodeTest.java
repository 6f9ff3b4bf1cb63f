package org.osteon.planning.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanningCodeTest {

  @Test
  void codes_areUniqueStableAndSayASentence() {
    assertThat(PlanningCode.values()).extracting(PlanningCode::id).doesNotHaveDuplicates().allMatch(id -> id.matches(
        "OST-(QTY|YML|CAS|FCT|VOC|KNB|PLN|VIG)-\\d{4}"));
    assertThat(PlanningCode.values()).extracting(PlanningCode::title).doesNotHaveDuplicates().allMatch(title -> title
        .matches("[A-Z].*\\."));
  }
}
