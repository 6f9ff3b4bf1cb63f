package org.osteon.decision.markdown;

import static org.osteon.decision.table.GuidelineFault.FRONT_MATTER_KEY_MISSING;
import static org.osteon.decision.table.GuidelineFault.FRONT_MATTER_KEY_UNKNOWN;
import static org.osteon.decision.table.GuidelineFault.FRONT_MATTER_MISSING;
import static org.osteon.decision.table.GuidelineFault.FRONT_MATTER_UNREADABLE;
import static org.osteon.decision.table.GuidelineFault.FRONT_MATTER_VALUE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.decision.markdown.FrontMatter.Kind;
import org.osteon.decision.markdown.FrontMatter.Review;
import org.osteon.decision.markdown.FrontMatter.Status;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the front matter. What is missing or wrong is named, and read as empty or as the first allowed word.
final class FrontMatterReader {

  private static final String FENCE = "---";
  private static final List<String> KEYS = List.of("id", "title", "authority", "edition", "year", "licence",
      "permitted-use", "status", "reviewed", "author", "created", "updated", "next-review", "kind", "sources");
  private static final List<String> REVIEW_KEYS = List.of("by", "on", "scope");
  private static final String A_DAY = "Write a day such as `2026-11-24`.";
  private static final String A_REVIEW = "`- {by: name or role, on: 2026-11-24, scope: whole document}` for each reading.";
  private static final List<String> REQUIRED = List.of("id", "title", "authority", "status", "kind");

  private final Place place;
  private final Faults faults;
  private final Map<String, Object> values = new LinkedHashMap<>();

  FrontMatterReader(String file, Faults faults) {
    place = Place.of(file).atLine(1);
    this.faults = faults;
  }

  /// How many lines the front matter takes, both fences included; 0 when there is none.
  static int length(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(FENCE)) {
        return i + 1;
      }
    }
    return 0;
  }

  FrontMatter read(List<String> lines) {
    int length = length(lines);
    if (length == 0) {
      faults.add(FRONT_MATTER_MISSING, place, "");
    } else {
      load(String.join("\n", lines.subList(1, length - 1)));
    }
    return new FrontMatter(text("id"), text("title"), text("authority"), text("edition"), text("year"),
        text("licence"), text("permitted-use"),
        word("status", Status::ofWord, Status.DRAFT, Status::word, Status.values()),
        reviews(), text("author"), day("created"), day("updated"), day("next-review"),
        word("kind", Kind::ofWord, Kind.GUIDELINE, Kind::word, Kind.values()), sources());
  }

  private void load(String yaml) {
    try {
      var settings = LoadSettings.builder().setMaxAliasesForCollections(0).setCodePointLimit(1_000_000).build();
      if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> put(String.valueOf(key), value));
        REQUIRED.stream().filter(key -> !values.containsKey(key))
            .forEach(key -> faults.add(FRONT_MATTER_KEY_MISSING, place, "no `" + key + "`"));
      } else {
        faults.add(FRONT_MATTER_UNREADABLE, place, "no keys", "Write one `key: value` a line.");
      }
    } catch (MarkedYamlEngineException unreadable) {
      int line = unreadable.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
      faults.add(FRONT_MATTER_UNREADABLE, place.atLine(line), unreadable.getProblem());
    } catch (YamlEngineException unreadable) {
      faults.add(FRONT_MATTER_UNREADABLE, place,
          String.valueOf(unreadable.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void put(String key, Object value) {
    if (KEYS.contains(key)) {
      if (value != null) {
        values.put(key, value);
      }
    } else {
      faults.add(FRONT_MATTER_KEY_UNKNOWN, place, "`" + key + "`", NearMisses.advice(key, KEYS));
    }
  }

  private String text(String key) {
    return switch (values.get(key)) {
      case null -> "";
      case List<?> _,Map<?, ?> _ -> {
        faults.add(FRONT_MATTER_VALUE, place, "`" + key + "` is a list or map", "Write a single value.");
        yield "";
      }
      case Object value -> value.toString();
    };
  }

  private String day(String key) {
    var text = text(key);
    if (!text.isEmpty() && FrontMatter.day(text).isEmpty()) {
      faults.add(FRONT_MATTER_VALUE, place, "`" + key + ": " + text + "`", A_DAY);
      return "";
    }
    return text;
  }

  private List<Review> reviews() {
    var reviews = new ArrayList<Review>();
    switch (values.get("reviewed")) {
      case null -> {
      }
      case List<?> list -> list.forEach(entry -> review(entry).ifPresent(reviews::add));
      case Object _ -> faults.add(FRONT_MATTER_VALUE, place, "`reviewed` is no list", "Write `reviewed: []`, or "
          + A_REVIEW);
    }
    return reviews;
  }

  private Optional<Review> review(Object entry) {
    var words = new LinkedHashMap<String, String>();
    if (entry instanceof Map<?, ?> map) {
      map.forEach((key, value) -> words.put(String.valueOf(key), isPlain(value) ? value.toString().strip() : ""));
    }
    words.keySet().stream().filter(key -> !REVIEW_KEYS.contains(key)).forEach(key -> faults.add(
        FRONT_MATTER_KEY_UNKNOWN, place, "`" + key + "` in `reviewed`", NearMisses.advice(key, REVIEW_KEYS)));
    var by = words.getOrDefault("by", "");
    var on = FrontMatter.day(words.getOrDefault("on", ""));
    if (by.isEmpty() || on.isEmpty()) {
      faults.add(FRONT_MATTER_VALUE, place, "an entry of `reviewed` without " + (by.isEmpty() ? "`by`" : "a day `on`"),
          "Write " + A_REVIEW);
      return Optional.empty();
    }
    return Optional.of(new Review(by, on.get(), words.getOrDefault("scope", "")));
  }

  private SequencedMap<String, String> sources() {
    var sources = new LinkedHashMap<String, String>();
    switch (values.get("sources")) {
      case null -> {
      }
      case Map<?, ?> map when map.values().stream().allMatch(FrontMatterReader::isPlain) ->
        map.forEach((key, value) -> sources.put(String.valueOf(key), value.toString()));
      case Object _ -> faults.add(FRONT_MATTER_VALUE, place, "`sources` is no map of keys to references",
          "Write `  KEY: full reference`, one a line, under `sources:`.");
    }
    return sources;
  }

  private static boolean isPlain(Object value) {
    return value != null && !(value instanceof List<?>) && !(value instanceof Map<?, ?>);
  }

  private <T> T word(String key, Function<String, Optional<T>> reader, T instead, Function<T, String> speller,
      T[] allowed) {
    var written = text(key);
    if (written.isEmpty()) {
      return instead;
    }
    return reader.apply(written).orElseGet(() -> {
      var words = Arrays.stream(allowed).map(speller).toList();
      faults.add(FRONT_MATTER_VALUE, place, "`" + key + ": " + written + "`",
          "Write one of `" + String.join("`, `", words) + "`.");
      return instead;
    });
  }
}
