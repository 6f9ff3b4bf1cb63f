package org.osteon.fhir.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What codes mean, by system. In ICD-10-CM and ATC a code stands for everything below it, and the longest one decides.
final class CodeTable<T> {

  private static final String MORPHOLOGY = "icd-o-3";
  private static final Set<String> HIERARCHICAL = Set.of("icd-10-cm", "atc");

  private final Map<String, Map<String, Set<T>>> meanings = new HashMap<>();
  private final List<Range<T>> ranges = new ArrayList<>();

  /// Morphologies from `first` to `last` with one behavior.
  private record Range<T>(int first, int last, String behavior, T meaning) {}

  /// Adds a meaning of a code, or of a range of morphologies such as `9590-9729/3`.
  void add(String system, String code, T meaning) {
    if (system.equals(MORPHOLOGY) && code.matches("\\d{4}-\\d{4}/\\d")) {
      ranges.add(new Range<>(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5, 9)),
          code.substring(9), meaning));
      return;
    }
    meanings.computeIfAbsent(system, _ -> new HashMap<>())
        .computeIfAbsent(normal(system, code), _ -> new LinkedHashSet<>()).add(meaning);
  }

  /// All meanings of a code, in the order in which they were added; empty when it has none here.
  Set<T> find(String system, String code) {
    var ofSystem = meanings.getOrDefault(system, Map.of());
    var normal = normal(system, code);
    var found = ofSystem.getOrDefault(normal, Set.of());
    for (int end = normal.length() - 1; found.isEmpty() && end > 0 && HIERARCHICAL.contains(system); end--) {
      found = ofSystem.getOrDefault(normal.substring(0, end), Set.of());
    }
    return found.isEmpty() && system.equals(MORPHOLOGY) ? inRange(normal) : found;
  }

  private Set<T> inRange(String code) {
    var found = new LinkedHashSet<T>();
    if (code.matches("\\d{4}/\\d")) {
      int stem = Integer.parseInt(code.substring(0, 4));
      ranges.stream()
          .filter(it -> it.first() <= stem && stem <= it.last() && it.behavior().equals(code.substring(4)))
          .forEach(it -> found.add(it.meaning()));
    }
    return found;
  }

  private static String normal(String system, String code) {
    var plain = code.strip();
    return switch (system) {
      case "icd-10-cm", MORPHOLOGY -> plain.replace(".", "").toUpperCase(Locale.ROOT);
      case "atc" -> plain.toUpperCase(Locale.ROOT);
      case "hgnc" -> plain.startsWith("HGNC:") ? plain.substring(5) : plain;
      default -> plain;
    };
  }
}
