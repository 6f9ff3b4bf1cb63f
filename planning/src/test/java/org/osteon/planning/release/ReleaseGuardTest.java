package org.osteon.planning.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.document.html.PlanPage;
import org.osteon.planning.document.text.PlanText;
import org.osteon.planning.option.Alert;
import org.osteon.planning.option.Option;
import org.osteon.planning.plan.Plan;
import org.osteon.planning.vignette.Ward;

/// A plan leaves draft only when nothing is open, or somebody answers for it.
class ReleaseGuardTest {

  private static final String SETTLED = "histology: osteosarcoma-conventional, phase: newly-diagnosed, site: distal-femur, "
      + "biopsy: core-needle, biopsy-planned-by-surgeon: true, pathology-review: expert, board-decision-recorded: true, "
      + "unplanned-surgery: false, ct-chest: true, whole-body-imaging: true, mri-primary: true";

  private static Checked<CaseRecord> read(String facts, String more) {
    return CaseFile.parse("""
        osteon: case/1
        id: test
        as-of: 2026-05-04
        patient: {birth-date: 2012-02-01, sex: male}
        facts: {%s}
        %s
        """.formatted(facts, more), "test.yaml", Ward.KNOWLEDGE.vocabulary());
  }

  private static Plan plan(String facts, String more) {
    return Ward.PLANNER.plan(read(facts, more).orBug());
  }

  private static List<String> open(Plan plan) {
    return switch (plan.release()) {
      case Release.Draft draft -> draft.open().stream().map(OpenItem::id).toList();
      case Release.Ready _ -> List.of();
    };
  }

  private static List<String> codes(Checked<CaseRecord> record) {
    return record.all().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  @Test
  void plan_withEverythingSettled_isReady() {
    assertThat(plan(SETTLED, "").release()).isEqualTo(new Release.Ready(List.of()));
  }

  @Test
  void plan_withoutBiopsy_staysDraftAndSaysWhatClosesIt() {
    var plan = plan(SETTLED.replace("biopsy: core-needle", "biopsy: none"), "");
    assertThat(plan.release()).asInstanceOf(InstanceOfAssertFactories.type(Release.Draft.class)).satisfies(
        draft -> assertThat(draft.open()).singleElement().satisfies(item -> {
          assertThat(item.id()).isEqualTo("biopsy");
          assertThat(item.closes()).contains("operating surgeon");
          assertThat(item.rules()).extracting(rule -> rule.row().name()).containsExactly("release-biopsy-none");
        }));
  }

  @Test
  void plan_withAFactMissing_keepsTheItemOpenAndNamesTheFact() {
    var plan = plan(SETTLED.replace("board-decision-recorded: true, ", ""), "");
    assertThat(open(plan)).containsExactly("board-decision");
    assertThat(((Release.Draft) plan.release()).open().getFirst().missing()).containsExactly("Board decision recorded");
  }

  @Test
  void plan_ofASuspectedTumor_staysDraftUnlessItIsConfidentlyBenign() {
    assertThat(open(plan("phase: suspected, radiograph: suspicious", ""))).containsExactly("biopsy");
    assertThat(open(plan("phase: suspected, radiograph: benign", ""))).isEmpty();
  }

  @Test
  void plan_ofASmallCartilageTumor_needsNoBiopsy() {
    var facts = SETTLED.replace("osteosarcoma-conventional", "atypical-cartilaginous-tumor").replace(
        "biopsy: core-needle", "biopsy: none").replace("pathology-review: expert", "pathology-review: local");
    assertThat(open(plan(facts, ""))).isEmpty();
  }

  @Test
  void override_closesItsItemAndIsShownEverywhere() {
    var plan = plan(SETTLED.replace("biopsy: core-needle", "biopsy: none"), """
        overrides: [{item: biopsy, by: "Spine surgeon on call", date: 2026-05-03, reason: "Cord compression"}]
        """);
    assertThat(plan.release()).isInstanceOf(Release.Ready.class);
    var words = "overridden by Spine surgeon on call on 2026-05-03: Cord compression";
    assertThat(plan.release().overridden()).singleElement().satisfies(passed -> {
      assertThat(passed.needed()).isTrue();
      assertThat(passed.text()).contains(words);
    });
    assertThat(PlanText.of(plan)).contains("RELEASED BY OVERRIDE").contains("Spine surgeon on call");
    assertThat(PlanPage.of(plan)).contains(words);
  }

  @Test
  void override_ofAnotherItem_closesNothing() {
    var plan = plan(SETTLED.replace("biopsy: core-needle", "biopsy: none"), """
        overrides: [{item: staging, by: "Oncologist", date: 2026-05-03, reason: "Done elsewhere"}]
        """);
    assertThat(open(plan)).containsExactly("biopsy");
    assertThat(plan.release().overridden()).singleElement().satisfies(passed -> assertThat(passed.needed()).isFalse());
  }

  @Test
  void override_withoutNameDateOrReason_isRefused() {
    assertThat(codes(read(SETTLED, "overrides: [{item: biopsy}]"))).containsExactly("OST-YML-0013", "OST-YML-0013",
        "OST-YML-0013");
    assertThat(codes(read(SETTLED, "overrides: [{item: biopsy, by: \" \", date: 2026-05-03, reason: x}]")))
        .containsExactly("OST-YML-0013");
  }

  @Test
  void overrideOrChoice_thatThereIsNot_isRefusedWithNearMisses() {
    var item = read(SETTLED, "overrides: [{item: biopsi, by: x, date: 2026-05-03, reason: y}]");
    assertThat(codes(item)).containsExactly("OST-CAS-0017");
    assertThat(item.all().getFirst().advice().toString()).contains("biopsy");
    var choice = read(SETTLED, "choices: [\"regimen:mop\"]");
    assertThat(codes(choice)).containsExactly("OST-CAS-0016");
    assertThat(choice.all().getFirst().advice().toString()).contains("regimen:map");
  }

  @Test
  void solitaryLesionWithoutHistology_isNotFixedWhetherItIsBrokenOrNot() {
    for (var fracture : List.of("none", "impending", "present")) {
      var plan = plan("phase: suspected, radiograph: suspicious, lesion-count: solitary, pathological-fracture: "
          + fracture, "choices: [\"operation:internal-fixation\"]");
      assertThat(plan.alerts()).extracting(Alert::id).contains("do-not-fix-without-histology", "choice-blocked");
      assertThat(plan.options()).extracting(Option::id).doesNotContain("operation:internal-fixation");
    }
  }
}
