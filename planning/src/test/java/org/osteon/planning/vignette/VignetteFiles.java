package org.osteon.planning.vignette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the vignettes of the knowledge base. A key that nobody reads is a fault: it would test nothing.
final class VignetteFiles {

  private static final Set<String> FILE_KEYS = Set.of("osteon", "topic", "author", "vignettes");
  private static final Set<String> VIGNETTE_KEYS = Set.of("id", "narrative", "as-of", "patient", "facts", "events",
      "expect");
  private static final Set<String> EXPECT_KEYS = Set.of("options", "absent", "decisions", "stage", "alerts",
      "no-alerts", "cautions", "no-cautions", "questions", "first-question", "conflicts", "disagreement", "rows");

  private VignetteFiles() {}

  /// Every vignette, in the order of the files.
  static List<Vignette> all() {
    var vignettes = new ArrayList<Vignette>();
    KnowledgeFiles.packaged().orBug().in("vignettes", ".yaml").forEach((path, text) -> vignettes.addAll(read(path,
        text)));
    return vignettes;
  }

  static List<Vignette> read(String file, String text) {
    var root = mapping(new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text), file);
    known(root, FILE_KEYS, file);
    if (!"vignettes/1".equals(root.get("osteon"))) {
      throw new IllegalArgumentException(file + " does not begin with `osteon: vignettes/1`.");
    }
    return list(root, "vignettes").stream().map(item -> vignette(file, mapping(item, file))).toList();
  }

  private static Vignette vignette(String file, Map<String, Object> item) {
    var id = String.valueOf(item.get("id"));
    var place = file + ", " + id;
    known(item, VIGNETTE_KEYS, place);
    var expect = mapping(item.getOrDefault("expect", Map.of()), place);
    known(expect, EXPECT_KEYS, place);
    return new Vignette(file, id, caseText(item), new Vignette.Expectation(texts(expect, "options", place), names(
        expect, "absent"), texts(expect, "decisions", place), texts(expect, "stage", place), names(expect, "alerts"),
        names(expect, "no-alerts"), names(expect, "cautions"), names(expect, "no-cautions"), names(expect, "questions"),
        text(expect, "first-question"), names(expect,
            "conflicts"),
        names(expect, "disagreement"), names(expect, "rows")));
  }

  private static String caseText(Map<String, Object> item) {
    var record = new LinkedHashMap<String, Object>();
    record.put("osteon", "case/1");
    for (var key : List.of("id", "as-of", "patient", "facts", "events")) {
      if (item.containsKey(key)) {
        record.put(key, item.get(key));
      }
    }
    return new Dump(DumpSettings.builder().build()).dumpToString(record);
  }

  private static void known(Map<String, Object> map, Set<String> keys, String place) {
    map.keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> {
      throw new IllegalArgumentException(place + " has the unknown key `" + key + "`.");
    });
  }

  @SuppressWarnings("unchecked") // keys of a YAML mapping that is read as a tree of plain values
  private static Map<String, Object> mapping(Object value, String place) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException(place + " needs a mapping instead of `" + value + "`.");
  }

  private static Map<String, String> texts(Map<String, Object> map, String key, String place) {
    var texts = new LinkedHashMap<String, String>();
    if (map.containsKey(key)) {
      mapping(map.get(key), place).forEach((name, value) -> texts.put(name, String.valueOf(value)));
    }
    return texts;
  }

  private static List<Object> list(Map<String, Object> map, String key) {
    return map.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  private static List<String> names(Map<String, Object> map, String key) {
    return list(map, key).stream().map(String::valueOf).toList();
  }

  private static String text(Map<String, Object> map, String key) {
    return map.containsKey(key) ? String.valueOf(map.get(key)) : "";
  }
}
