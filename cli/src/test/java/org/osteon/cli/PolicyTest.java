package org.osteon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.table.Rule;
import org.osteon.planning.editorial.Progress;
import org.osteon.planning.editorial.RowCoverage;
import org.osteon.planning.editorial.VignetteResult;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.plan.Planner;
import org.osteon.planning.vignette.VignetteFiles;

/// What a hospital adds: it is shown as its own, it is refused with every fault, and it changes no file of ours.
class PolicyTest {

  private static final Path HOSPITAL = Samples.FOLDER.resolve("policy/example-hospital");
  private static final String NEW = Samples.path("02-osteosarcoma-new.yaml");

  @TempDir
  private Path folder = Path.of("");

  private static Run plan(Path policy, String... more) {
    var arguments = new ArrayList<>(List.of("plan", NEW, "--policy", policy.toString()));
    arguments.addAll(Arrays.asList(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void plan_withAPolicy_isGolden() {
    var run = plan(HOSPITAL);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(Samples.golden("policy-02-osteosarcoma-new.txt"), run.out());
  }

  @Test
  void plan_withAPolicy_saysWhatItChangedAndThatItIsLocal() {
    var without = Run.of("plan", NEW).out();
    var with = plan(HOSPITAL).out();
    assertThat(without).doesNotContain("Example Hospital").contains("7 optional");
    assertThat(words(with)).contains(
        "Policy Example Hospital, House rules of the sarcoma center (draft): moves 1 option "
            + "within its status, forbids 1 option, raises 1 alert",
        "Local policy (Example Hospital): prefer [example-hospital-m-ei, HOUSE, seen]",
        "For that alone it stands before Doxorubicin and cisplatin.",
        "[local policy of Example Hospital, example-hospital-levels, HOUSE, seen]",
        "[local policy of Example Hospital, example-hospital-no-bone-bank, HOUSE, seen]");
    assertThat(authorities(with)).isEqualTo(authorities(without)).doesNotContain("Example Hospital");
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// The columns of the comparison: a hospital is no authority.
  private static String authorities(String plan) {
    var start = plan.indexOf("WHO SAYS WHAT");
    assertThat(start).isPositive();
    return plan.substring(start, plan.indexOf("\n\n", start));
  }

  @Test
  void documents_ofEveryFormat_nameTheHospital() {
    assertThat(plan(HOSPITAL, "--format", "html").out()).contains("<dt>Policy</dt>", "Local policy (Example Hospital)");
    assertThat(plan(HOSPITAL, "--format", "json").out()).contains("\"policies\"", "\"passed\"", "\"local\": true");
    assertThat(plan(HOSPITAL, "--format", "fhir").out()).contains("Local policy (Example Hospital)",
        "local policy of Example Hospital");
  }

  @Test
  void guideline_chosen_leavesThePolicy() {
    assertThat(plan(HOSPITAL, "--guideline", "bsg-2024").out()).contains("local policy of Example Hospital");
  }

  @Test
  void policy_thatHasNoSay_isNamedAllTheSame() {
    var run = Run.of("plan", Samples.path("09-ewing-new.json"), "--policy", HOSPITAL.toString());
    assertThat(words(run.out())).contains("Policy Example Hospital, House rules of the sarcoma center (draft):");
  }

  @Test
  void ourFiles_stayAsTheyAre() throws IOException {
    var packaged = KnowledgeFiles.packaged().orBug();
    var repository = bytes(Samples.ROOT.resolve("knowledge"));
    var hospital = bytes(HOSPITAL);
    assertThat(plan(HOSPITAL).status()).isZero();
    assertThat(Run.of("plan", NEW, "--policy", HOSPITAL.toString(), "--knowledge", Samples.ROOT.resolve("knowledge")
        .toString()).status()).isZero();
    assertThat(KnowledgeFiles.packaged().orBug().contentHash()).isEqualTo(packaged.contentHash());
    assertThat(bytes(Samples.ROOT.resolve("knowledge"))).isEqualTo(repository);
    assertThat(bytes(HOSPITAL)).isEqualTo(hospital);
    var policy = PolicyFolder.read(HOSPITAL).orBug();
    assertThat(packaged.with(policy.name(), policy.textByPath()).orBug().textByPath()).containsAllEntriesOf(packaged
        .textByPath()).hasSize(packaged.textByPath().size() + policy.textByPath().size());
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    var found = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(it -> !root.relativize(it).startsWith(
          "target"))::iterator) {
        found.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
      }
    }
    return found;
  }

  @Test
  void record_withAPolicy_isUsage() {
    var run = Run.of("knowledge", "check", "--record", "--knowledge", Samples.ROOT.resolve("knowledge").toString(),
        "--policy", HOSPITAL.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("leave --policy out");
  }

  @Test
  void folders_thatAreNoPolicies_areAllRefusedAtOnce() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));
    var words = Files.createDirectory(folder.resolve("words"));
    Files.writeString(Files.createDirectory(words.resolve("catalogue")).resolve("alerts.yaml"),
        "catalogue: osteon-catalogue/1\n");
    var ours = copy("nice");
    var stray = copy("stray");
    Files.writeString(stray.resolve("preferences.yaml"), "prefer: everything\n");
    var run = Run.of("plan", NEW, "--policy", folder.resolve("missing").toString(), "--policy", NEW, "--policy", empty
        .toString(), "--policy", words.toString(), "--policy", Samples.ROOT.resolve("knowledge").toString(),
        "--policy", ours.toString(), "--policy", stray.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.codes()).containsExactly("OST-CLI-0013", "OST-CLI-0013", "OST-CLI-0014", "OST-CLI-0014",
        "OST-CLI-0014", "OST-KNB-0012", "OST-KNB-0013");
    assertThat(run.err()).contains("a file", "no Markdown or YAML file", "no Markdown document beside",
        "it is a whole knowledge base", "`guidelines/nice/`", "stray/preferences.yaml");
  }

  @Test
  void policy_withFaults_isRefusedWithEachOfThem() throws IOException {
    var broken = copy("broken");
    replace(broken.resolve("preferences.md"), "regimen:m-ei", "regimen:m-eii");
    replace(broken.resolve("preferences.md"), "| avoid |", "| never |");
    replace(broken.resolve("preferences.md"), "| histology | phase |", "| histologi | phase |");
    var run = plan(broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("guidelines/broken/preferences.md, line ", "`histologi`");
    replace(broken.resolve("preferences.md"), "histologi ", "histology ");
    assertThat(plan(broken).codes()).containsExactly("OST-KNB-0003", "OST-KNB-0005");
    assertThat(plan(broken).err()).contains("Maybe write `regimen:m-ei`", "`never`");
  }

  @Test
  void policy_thatRecommends_isRefused() throws IOException {
    var loud = copy("loud");
    replace(loud.resolve("preferences.md"), "→ preference | source | status | note |\n|---|---|---|---|---|---|---|\n",
        "→ position | source | status | note |\n|---|---|---|---|---|---|---|\n");
    replace(loud.resolve("preferences.md"), "| prefer |", "| recommend |");
    assertThat(plan(loud).codes()).contains("OST-KNB-0010");
  }

  @Test
  void policies_twoOfThem_bothSpeak() throws IOException {
    var second = copy("second");
    Files.delete(second.resolve("vignettes/preferences.yaml"));
    for (var file : List.of("preferences.md", "catalogue/alerts.yaml")) {
      replace(second.resolve(file), "example-hospital", "second-hospital");
      replace(second.resolve(file), "Example Hospital", "Second Hospital");
    }
    var run = plan(HOSPITAL, "--policy", second.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Local policy (Example Hospital)", "Local policy (Second Hospital)");
  }

  @Test
  void policy_givenTwice_isRefused() {
    assertThat(plan(HOSPITAL, "--policy", HOSPITAL.toString()).codes()).containsExactly("OST-KNB-0012",
        "OST-KNB-0012", "OST-KNB-0012");
  }

  @Test
  void knowledge_withAPolicy_isListedShownAndCompared() {
    assertThat(Run.of("knowledge", "list", "--policy", HOSPITAL.toString()).out()).contains("Example Hospital");
    assertThat(Run.of("knowledge", "show", "example-hospital-m-ei", "--policy", HOSPITAL.toString()).out()).contains(
        "prefer");
    var diff = Run.of("knowledge", "diff", "../knowledge", "--policy", HOSPITAL.toString(), "--without-vignettes");
    assertThat(diff.status()).as(diff.err()).isZero();
    assertThat(diff.out()).contains("Regimens (example-hospital-regimens), a new table", "(prefer)",
        "new document example-hospital-preferences");
  }

  /// The patients of the sample come out as they should and fire every row of it.
  @Test
  void vignettes_ofThePolicy_proveItsRows() {
    var policy = PolicyFolder.read(HOSPITAL).orBug();
    var files = KnowledgeFiles.packaged().orBug().with(policy.name(), policy.textByPath()).orBug();
    var knowledge = KnowledgeBase.read(files).orBug();
    var own = VignetteFiles.read(new KnowledgeFiles(files.in("vignettes/" + policy.name() + "/", ".yaml")), knowledge
        .vocabulary()).orBug();
    var results = VignetteResult.all(own, Planner.of(knowledge), Progress.UNSEEN);
    assertThat(results.stream().flatMap(result -> result.faults().stream()).map(Diagnostic::text)).isEmpty();
    var coverage = RowCoverage.of(results);
    var rows = knowledge.model().documents().stream().filter(document -> document.frontMatter().id().equals(
        "example-hospital-preferences")).flatMap(document -> document.tables().stream()).flatMap(table -> table.rules()
            .stream())
        .map(Rule::id).toList();
    assertThat(rows).hasSize(4).allMatch(coverage::isFired);
  }

  private Path copy(String name) throws IOException {
    var root = folder.resolve(name);
    try (var files = Files.walk(HOSPITAL)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var target = root.resolve(HOSPITAL.relativize(file).toString());
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(file, target);
      }
    }
    return root;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
