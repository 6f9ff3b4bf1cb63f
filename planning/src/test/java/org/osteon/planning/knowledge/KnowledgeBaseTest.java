package org.osteon.planning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
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
