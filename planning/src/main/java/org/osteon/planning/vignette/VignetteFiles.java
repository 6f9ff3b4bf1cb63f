package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.casefile.CaseFile;
import org.osteon.planning.casefile.CaseRecord;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.vocabulary.Vocabulary;
import org.osteon.planning.yaml.Fields;
import org.osteon.planning.yaml.YamlDocument;
import org.osteon.planning.yaml.YamlNode;

/// Reads the vignettes of a knowledge base, format `vignettes/1` (knowledge/vignettes/README.md). A key that nobody reads
/// is a fault: it would test nothing.
public final class VignetteFiles {
  /// The only version there is.
  public static final String VERSION = "vignettes/1";

  private final Vocabulary vocabulary;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Vignette> vignettes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private VignetteFiles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Every vignette in the order of the files, or every fault of every file: those of YAML (OST-YML), of the cases
  /// (OST-CAS), ids used twice (OST-KNB-0002), expectations and bases that do nothing (OST-VIG).
  public static Checked<List<Vignette>> read(KnowledgeFiles files, Vocabulary vocabulary) {
    var reader = new VignetteFiles(vocabulary);
    files.in("vignettes/", ".yaml").forEach(reader::file);
    return Checked.of(List.copyOf(reader.vignettes), List.copyOf(new LinkedHashSet<>(reader.faults)));
  }

  private void file(String path, String text) {
    var document = YamlDocument.read(text, path);
    faults.addAll(document.all());
    if (!(document instanceof Checked.Accepted<YamlNode.Mapping>(var mapping, _))) {
      return;
    }
    var root = new Fields(mapping, Place.of(path), faults);
    root.format("osteon", VERSION);
    root.text("topic", "");
    root.text("author", "");
    var base = base(root);
    for (var node : root.nodes("vignettes")) {
      if (node instanceof YamlNode.Mapping item) {
        vignette(path, base, item);
      } else {
        faults.add(Diagnostic.of(PlanningCode.NO_MAPPING, Place.of(path).atLine(node.line()), ""));
      }
    }
    root.finish();
  }

  private VignetteBase base(Fields root) {
    root.fields("base").ifPresent(base -> {
      VignetteBase.KEYS.forEach(base::has);
      base.finish();
    });
    return root.node("base").orElse(VignetteBase.NOTHING) instanceof YamlNode.Mapping shared
        ? new VignetteBase(shared)
        : new VignetteBase(VignetteBase.NOTHING);
  }

  private void vignette(String path, VignetteBase base, YamlNode.Mapping mapping) {
    var item = new Fields(mapping, Place.of(path), faults);
    var id = item.text("id");
    var narrative = item.text("narrative");
    if (narrative.isBlank() && item.node("narrative").isPresent()) {
      item.missing("narrative");
    }
    VignetteBase.KEYS.forEach(item::has);
    if (!id.isEmpty() && !ids.add(id)) {
      item.fault(PlanningCode.ID_TWICE, "id", "`" + id + "`", List.of());
    }
    var place = item.place().in("vignette", id);
    var expectation = item.fields("expect").map(this::expectation);
    if (expectation.isEmpty() || expectation.get().isEmpty()) {
      faults.add(Diagnostic.of(PlanningCode.EXPECTS_NOTHING, place, ""));
    }
    item.finish();
    var record = record(path, base.caseOf(id, mapping, place, faults));
    if (record.isPresent() && expectation.isPresent()) {
      vignettes.add(new Vignette(path, mapping.line(), id, narrative.strip(), record.get(), expectation.get()));
    }
  }

  private Optional<CaseRecord> record(String path, YamlNode.Mapping root) {
    return switch (CaseFile.read(root, path, vocabulary)) {
      case Checked.Accepted<CaseRecord> accepted -> Optional.of(accepted.value());
      case Checked.Refused<CaseRecord> refused -> {
        faults.addAll(refused.diagnostics());
        yield Optional.empty();
      }
    };
  }

  private Expectation expectation(Fields expect) {
    var expectation = new Expectation(texts(expect, "options"), expect.texts("absent"), texts(expect, "decisions"),
        texts(expect, "stage"), expect.texts("alerts"), expect.texts("no-alerts"), expect.texts("cautions"), expect
            .texts("no-cautions"),
        expect.texts("questions"), expect.text("first-question", ""), expect.texts(
            "conflicts"),
        expect.texts("disagreement"), expect.texts("rows"));
    expect.finish();
    return expectation;
  }

  private static Map<String, String> texts(Fields expect, String key) {
    var texts = new LinkedHashMap<String, String>();
    expect.fields(key).ifPresent(named -> named.entries().forEach(entry -> texts.put(entry.key(), named.text(entry
        .key()))));
    return texts;
  }
}
