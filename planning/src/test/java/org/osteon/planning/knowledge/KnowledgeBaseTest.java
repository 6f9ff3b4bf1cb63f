package org.osteon.planning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.value.FactId;

class KnowledgeBaseTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.packaged().orBug();

  @Test
  void packagedKnowledge_read_holdsTogether() {
    var read = KnowledgeBase.read(FILES);
    assertThat(read.all().stream().filter(Diagnostic::isError).map(Diagnostic::text)).isEmpty();
    var base = read.orBug();
    assertThat(base.version()).isNotEmpty();
    assertThat(base.contentHash()).matches("[0-9a-f]{64}");
    assertThat(base.catalogue().option("regimen:map")).isPresent();
    assertThat(base.pathways()).isNotEmpty();
    assertThat(base.schedule("regimen:map")).isPresent();
    assertThat(base.vocabulary().treatments().regimens()).containsKey("map");
    assertThat(base.review().rows()).isEqualTo(base.review().rowsByStatus().values().stream().mapToInt(
        Integer::intValue).sum()).isPositive();
    assertThat(base.model().dictionary().indexOf(new FactId("histology")))
        .isEqualTo(base.vocabulary().indexOf(new FactId(
            "histology")));
  }

  @Test
  void contentHash_dependsOnEveryLetterAndOnNothingElse() {
    assertThat(KnowledgeFiles.packaged().orBug().contentHash()).isEqualTo(FILES.contentHash());
    assertThat(changed("catalogue/goals.yaml", text -> text + "#").contentHash()).isNotEqualTo(FILES.contentHash());
  }

  @Test
  void brokenReferences_inSeveralFiles_areReportedAtOnce() {
    var files = new LinkedHashMap<>(FILES.textByPath());
    files.computeIfPresent("catalogue/systemic.yaml", (_, text) -> text.replace("drugs: [methotrexate, doxorubicin,",
        "drugs: [metotrexate, doxorubicin,"));
    files.computeIfPresent("vocabulary/patient.yaml", (_, text) -> text.replace("test: test:bone-age",
        "test: test:bone-agee").replace("by: body-surface-area", "by: body-surface"));
    files.computeIfPresent("pathways/osteosarcoma-high-grade.yaml", (_, text) -> text.replace(
        "disease-family: osteosarcoma-high-grade", "disease-family: osteosarcoma-high"));
    files.computeIfPresent("protocols/schedules/regimen-map.yaml", (_, text) -> text.replace("option: regimen:map",
        "option: regimen:mapp"));
    var read = KnowledgeBase.read(new KnowledgeFiles(files));
    assertThat(read).isInstanceOf(Checked.Refused.class);
    assertThat(texts(read.all())).contains("`metotrexate`", "Maybe write `methotrexate`", "`test:bone-agee`",
        "`body-surface`", "`osteosarcoma-high`", "`regimen:mapp`");
  }

  @Test
  void missingOrEmptyParts_areRefusedWithTheirCode() {
    assertThat(ids(KnowledgeBase.read(changed("knowledge.yaml", _ -> "knowledge: osteon-knowledge/9\nversion: x"))))
        .contains("OST-KNB-0008");
    assertThat(ids(KnowledgeBase.read(changed("catalogue/goals.yaml", _ -> "catalogue: osteon-catalogue/1\ngoal: {}"))))
        .contains("OST-YML-0012");
    assertThat(ids(KnowledgeBase.read(changed("pathways/osteosarcoma-high-grade.yaml", text -> text.replace(
        "after: work-up", "after: exit").replace("source: [EUR-PRE", "source: [EUR-PRO"))))).contains("OST-KNB-0003",
            "OST-KNB-0004");
  }

  @Test
  void policy_beside_isAddedAndChangesTheHash() {
    var with = FILES.with("my-hospital", files("preferences.md", policy("policy", "→ preference", "prefer"))).orBug();
    assertThat(with.textByPath()).containsKey("guidelines/my-hospital/preferences.md");
    assertThat(KnowledgeBase.read(with).all().stream().filter(Diagnostic::isError)).isEmpty();
    assertThat(with.contentHash()).isNotEqualTo(FILES.contentHash());
  }

  @Test
  void policy_thatSpeaksAsAGuideline_orAGuidelineThatPrefers_isRefused() {
    assertThat(ids(KnowledgeBase.read(FILES.with("h", files("p.md", policy("policy",
        "→ position | → slot", "recommend | systemic"))).orBug()))).contains("OST-KNB-0010");
    assertThat(ids(KnowledgeBase.read(FILES.with("h", files("p.md", policy("guideline", "→ preference", "avoid")))
        .orBug()))).contains("OST-KNB-0011");
  }

  @Test
  void policy_thatWouldStandAmongOurFiles_isRefused() {
    assertThat(FILES.with("nice", files("osteosarcoma.md", "x")).all()).singleElement().satisfies(fault -> assertThat(
        fault.text()).contains("OST-KNB-0012", "guidelines/nice/"));
    assertThat(FILES.with("nice", files("house.md", "x")).all()).singleElement().satisfies(fault -> assertThat(fault
        .text()).contains("OST-KNB-0012", "another name"));
  }

  @Test
  void policy_withFilesThatNobodyWouldRead_isRefusedWithEach() {
    var files = files("house.md", "x");
    files.put("preferences.yaml", "x");
    files.put("release/house.yaml", "x");
    assertThat(FILES.with("h", files).all()).extracting(Diagnostic::text).satisfiesExactly(text -> assertThat(text)
        .contains("OST-KNB-0013", "h/preferences.yaml"), text -> assertThat(text).contains("h/release/house.yaml"));
  }

  @Test
  void policies_twoOfThem_areBothAdded() {
    var text = policy("policy", "→ preference", "prefer");
    var both = FILES.with("one", files("p.md", text)).then(files -> files.with("two", files("p.md", text.replace(
        "our-", "other-")))).orBug();
    assertThat(KnowledgeBase.read(both).all().stream().filter(Diagnostic::isError)).isEmpty();
    assertThat(both.textByPath()).containsKeys("guidelines/one/p.md", "guidelines/two/p.md");
  }

  private static SequencedMap<String, String> files(String path, String text) {
    return new LinkedHashMap<>(Map.of(path, text));
  }

  private static String policy(String kind, String outputs, String values) {
    var columns = outputs.split(" \\| ", -1).length;
    return FILES.textByPath().getOrDefault("guidelines/nice/osteosarcoma.md", "")
        .replaceFirst("(?s)\n---\n.*", "\n---\n")
        .replaceFirst("id: [^\n]+", "id: our-policy").replaceFirst("kind: [^\n]+", "kind: " + kind)
        .replaceFirst("sources:", "sources:\n  OWN: \"Decision of the tumor board.\"") + """

            ## Our preference {#our-preference}

            | C | histology | → option | %s | source | status |
            |---|---|---|%s---|---|
            | our-1 | osteosarcoma-conventional | regimen:ap | %s | OWN | seen |
            """.formatted(outputs, "---|".repeat(columns), values);
  }

  private static KnowledgeFiles changed(String path, UnaryOperator<String> change) {
    var files = new LinkedHashMap<>(FILES.textByPath());
    assertThat(files).containsKey(path);
    files.computeIfPresent(path, (_, text) -> change.apply(text));
    return new KnowledgeFiles(files);
  }

  private static List<String> ids(Checked<KnowledgeBase> read) {
    return read.all().stream().map(fault -> fault.code().id()).toList();
  }

  private static String texts(List<Diagnostic> faults) {
    return String.join("", faults.stream().map(Diagnostic::text).toList());
  }
}
