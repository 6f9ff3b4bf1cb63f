package org.osteon.planning.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.NearMisses;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;

/// Reads the keys of one mapping and collects what is wrong with them. A key that nobody asked for is unknown.
public final class Fields {
  private static final int LONGEST_NUMBER = 40;

  private final YamlNode.Mapping mapping;
  private final Place place;
  private final List<Diagnostic> faults;
  private final Set<String> asked = new LinkedHashSet<>();

  /// @param faults
  ///          is added to
  public Fields(YamlNode.Mapping mapping, Place place, List<Diagnostic> faults) {
    this.mapping = mapping;
    this.place = place.atLine(mapping.line());
    this.faults = faults;
  }

  public Place place() {
    return place;
  }

  public int line() {
    return mapping.line();
  }

  /// The place of a key's value.
  public Place place(String key) {
    return mapping.entry(key).map(entry -> place.atLine(entry.line())).orElse(place);
  }

  /// The value of a key; empty when the key is missing or nothing stands behind it.
  public Optional<YamlNode> node(String key) {
    asked.add(key);
    return mapping.entry(key).map(YamlNode.Entry::value).filter(node -> !(node instanceof YamlNode.Scalar scalar
        && scalar.isBlank()));
  }

  public boolean has(String key) {
    asked.add(key);
    return mapping.entry(key).isPresent();
  }

  /// A text that must be there; OST-YML-0013 and an empty text when it is not.
  public String text(String key) {
    var node = node(key);
    if (node.isEmpty()) {
      missing(key);
      return "";
    }
    return scalar(node.get(), key);
  }

  /// A text that may be left out.
  public String text(String key, String otherwise) {
    return node(key).map(node -> scalar(node, key)).orElse(otherwise);
  }

  /// A list of texts, or one text; empty when left out.
  public List<String> texts(String key) {
    return nodes(key).stream().map(node -> scalar(node, key)).toList();
  }

  /// A list, or one value standing for a list of one; empty when left out.
  public List<YamlNode> nodes(String key) {
    return node(key).map(node -> node instanceof YamlNode.Sequence list ? list.items() : List.of(node)).orElse(List
        .of());
  }

  /// The keys of a nested mapping; empty when left out or, with OST-YML-0009, when it has no keys.
  public Optional<Fields> fields(String key) {
    return node(key).flatMap(node -> fields(node, place(key)));
  }

  /// A mapping that stands in a list or behind a key.
  public Optional<Fields> fields(YamlNode node, Place at) {
    if (node instanceof YamlNode.Mapping nested) {
      return Optional.of(new Fields(nested, at, faults));
    }
    faults.add(Diagnostic.of(PlanningCode.NO_MAPPING, at.atLine(node.line()), ""));
    return Optional.empty();
  }

  /// The keys of this mapping with their values; all of them count as asked for.
  public List<YamlNode.Entry> entries() {
    mapping.entries().forEach(entry -> asked.add(entry.key()));
    return mapping.entries();
  }

  public boolean flag(String key, boolean otherwise) {
    var text = text(key, Boolean.toString(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      fault(PlanningCode.UNKNOWN_WORD, key, "`" + text + "`", List.of("Write `true` or `false`."));
    }
    return text.equals("true");
  }

  /// A whole number from `min` to `max`, or OST-CAS-0010.
  public int whole(String key, int otherwise, int min, int max) {
    var text = text(key, Integer.toString(otherwise));
    var number = number(text);
    if (number.isPresent() && number.get().stripTrailingZeros().scale() <= 0
        && number.get().compareTo(BigDecimal.valueOf(min)) >= 0
        && number.get().compareTo(BigDecimal.valueOf(max)) <= 0) {
      return number.get().intValueExact();
    }
    fault(PlanningCode.BAD_NUMBER, key, "`" + text + "`", List.of("Write a whole number from " + min + " to " + max
        + "."));
    return otherwise;
  }

  /// A decimal, or OST-QTY-0003.
  public BigDecimal decimal(String key, BigDecimal otherwise) {
    var text = text(key, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    var number = number(text);
    if (number.isEmpty()) {
      fault(PlanningCode.NO_NUMBER, key, "`" + text + "`", List.of());
    }
    return number.orElse(otherwise);
  }

  /// Adds OST-YML-0012 with near misses for every key that nobody asked for.
  public void finish() {
    for (var entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        fault(PlanningCode.UNKNOWN_KEY, entry.key(), "`" + entry.key() + "`", NearMisses.advice(entry.key(), asked));
      }
    }
  }

  /// OST-KNB-0008 unless the file says what it is.
  ///
  /// @param format
  ///          what must stand behind the key, such as `vignettes/1`
  public void format(String key, String format) {
    var found = text(key, "");
    if (!found.equals(format)) {
      fault(PlanningCode.WRONG_FORMAT, key, "`" + found + "`", List.of("Begin the file with `" + key + ": " + format
          + "`."));
    }
  }

  /// Adds a fault at a key.
  public void fault(PlanningCode code, String key, String found, List<String> advice) {
    faults.add(new Diagnostic(code, place(key), found, advice, ""));
  }

  /// Adds OST-YML-0013.
  public void missing(String key) {
    faults.add(Diagnostic.of(PlanningCode.MISSING_KEY, place, "`" + key + "`"));
  }

  /// A plain decimal as people write it; no exponent tricks, no more than 40 characters.
  public static Optional<BigDecimal> number(String text) {
    var plain = text.strip();
    if (plain.length() > LONGEST_NUMBER || !plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain));
  }

  private String scalar(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    faults.add(Diagnostic.of(PlanningCode.NO_SCALAR, place(key), "`" + key + "`"));
    return "";
  }
}
