package org.osteon.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osteon.decision.value.Domain;
import org.osteon.decision.value.FactId;
import org.osteon.planning.knowledge.Slot;
import org.osteon.planning.option.Option;
import org.osteon.planning.vignette.Ward;

/// No disease and no moment of its course falls through: every histology of the dictionary in every phase, with and without
/// metastases, gets a plan that says what comes next.
class RoutingMatrixTest {

  private static final Set<Slot> NEXT = EnumSet.complementOf(EnumSet.of(Slot.SUPPORTIVE, Slot.REHABILITATION,
      Slot.WORK_UP));

  @TestFactory
  Stream<DynamicTest> plan_ofEveryHistologyInEveryPhase_saysWhatComesNext() {
    return names("histology").stream().flatMap(histology -> names("phase").stream().flatMap(phase -> metastases(phase)
        .map(metastases -> DynamicTest.dynamicTest(histology + ", " + phase + ", " + metastases,
            () -> saysWhatComesNext(histology, phase, metastases)))));
  }

  /// Both where they make the plan another one.
  private static Stream<String> metastases(String phase) {
    return phase.equals("newly-diagnosed") || phase.equals("relapse-first") ? Stream.of("[]", "[lung]")
        : Stream.of("[]");
  }

  private static List<String> names(String fact) {
    return Ward.KNOWLEDGE.vocabulary().definition(new FactId(fact))
        .domain() instanceof Domain.EnumDomain(var names) ? names : List.of();
  }

  private static void saysWhatComesNext(String histology, String phase, String metastases) {
    var plan = Ward.PLANNER.plan(Ward.record("""
        osteon: case/1
        id: matrix
        as-of: 2026-05-04
        patient: {birth-date: 1996-02-01, sex: male}
        facts: {histology: %s, phase: %s, metastases: %s, ecog: 0, site: distal-femur, grade: high,
          resectability: resectable, pathology-review: expert, comorbidities: []}
        """.formatted(histology, phase, metastases), "matrix"));
    var slots = plan.options().stream().map(Option::slot).collect(Collectors.toSet());
    assertThat(plan.diagnostics().stream().filter(diagnostic -> diagnostic.isError())).isEmpty();
    if (phase.equals("suspected")) {
      assertThat(slots).contains(Slot.WORK_UP);
    } else {
      assertThat(slots).as("more than what accompanies").containsAnyElementsOf(NEXT);
    }
  }
}
