package org.osteon.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.yaml.YamlDocument;

/// Collects the files that are content, wherever they lie: Markdown and YAML, in UTF-8, of a bounded size. What a build left
/// in `target` and what is hidden does not belong to it.
final class ContentTexts {

  private final TreeMap<String, String> texts = new TreeMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  /// Where the bytes of a file come from.
  @FunctionalInterface
  interface Bytes {
    byte[] read() throws IOException;
  }

  /// Whether a file is content, by its path from the root with `/`.
  static boolean isContent(String name) {
    return (name.endsWith(".md") || name.endsWith(".yaml")) && !name.startsWith("target/") && !("/" + name).contains(
        "/.");
  }

  /// Takes a file: OST-YML-0001 when it is too large, OST-YML-0002 when it is not UTF-8.
  ///
  /// @param name
  ///          its path from the root of the content, with `/`; it is content
  void add(String name, long size, Bytes bytes) throws IOException {
    if (size > YamlDocument.SIZE_LIMIT) {
      fault(Diagnostic.of(PlanningCode.FILE_TOO_LARGE, Place.of(name), ""));
      return;
    }
    try {
      texts.put(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.read())).toString());
    } catch (CharacterCodingException _) {
      fault(Diagnostic.of(PlanningCode.NOT_UTF_8, Place.of(name), "", "Save the file as UTF-8."));
    }
  }

  void fault(Diagnostic fault) {
    faults.add(fault);
  }

  /// The texts by their paths, sorted; refused with every fault.
  Checked<SequencedMap<String, String>> checked() {
    return Checked.of(texts, faults);
  }
}
