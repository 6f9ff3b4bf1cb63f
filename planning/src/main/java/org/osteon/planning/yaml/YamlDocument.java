package org.osteon.planning.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document whose root has keys. What could exhaust the machine or hide something is refused: files over
/// 32 MiB, nesting over 32 levels, anchors and aliases, tags, several documents, duplicate keys, text that is not UTF-8.
public final class YamlDocument {
  /// In bytes, or in characters of a text that was decoded before.
  public static final int SIZE_LIMIT = 32 * 1024 * 1024;

  public static final int DEPTH_LIMIT = 32;

  private YamlDocument() {}

  /// Decodes and reads a file.
  ///
  /// @param name
  ///          the file as the user knows it
  public static Checked<YamlNode.Mapping> read(byte[] bytes, String name) {
    if (bytes.length > SIZE_LIMIT) {
      return tooLarge(bytes.length, name);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
      return read(text, name);
    } catch (CharacterCodingException _) {
      return refused(Diagnostic.of(PlanningCode.NOT_UTF_8, Place.of(name), "", "Save the file as UTF-8."));
    }
  }

  /// Reads a text.
  public static Checked<YamlNode.Mapping> read(String text, String name) {
    if (text.length() > SIZE_LIMIT) {
      return tooLarge(text.length(), name);
    }
    var faults = new ArrayList<Diagnostic>();
    var settings = LoadSettings.builder().setLabel(name).setCodePointLimit(SIZE_LIMIT).build();
    try {
      var tree = new YamlTree(new Parse(settings).parseString(text.startsWith("\uFEFF") ? text.substring(1) : text)
          .iterator(), Place.of(name), faults);
      return tree.root().map(root -> Checked.of(root, faults)).orElseGet(() -> new Checked.Refused<>(faults));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      faults.add(Diagnostic.of(PlanningCode.NOT_YAML, Place.of(name).atLine(line), e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(Diagnostic.of(PlanningCode.NOT_YAML, Place.of(name), firstLine(String.valueOf(e.getMessage()))));
    }
    return new Checked.Refused<>(faults);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static Checked<YamlNode.Mapping> tooLarge(int size, String name) {
    return refused(Diagnostic.of(PlanningCode.FILE_TOO_LARGE, Place.of(name), size / (1024 * 1024) + " MiB",
        "A file may have " + SIZE_LIMIT / (1024 * 1024) + " MiB."));
  }

  private static Checked<YamlNode.Mapping> refused(Diagnostic diagnostic) {
    return new Checked.Refused<>(List.of(diagnostic));
  }
}
