package org.osteon.planning.yaml;

import java.util.List;
import java.util.Optional;

/// A piece of a YAML document with the line where it begins, counted from 1.
public sealed interface YamlNode {

  int line();

  /// One plain or quoted value; all scalars are text here, and what they mean is for their reader to say.
  ///
  /// @param quoted
  ///          whether it was in quotes or a block, so that `"none"` can mean the word
  record Scalar(String text, boolean quoted, int line) implements YamlNode {

    /// Whether nothing was written, as in `key:`.
    public boolean isBlank() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /// A list.
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Keys with values, in the order of the file; no key occurs twice.
  record Mapping(List<Entry> entries, int line) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /// One key with its value.
  record Entry(String key, YamlNode value, int line) {}
}
