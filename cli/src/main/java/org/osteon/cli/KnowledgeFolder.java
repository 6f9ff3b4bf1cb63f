package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.diagnostic.PlanningCode;
import org.osteon.planning.knowledge.KnowledgeFiles;
import org.osteon.planning.yaml.YamlDocument;

/// A folder that holds a knowledge base: `knowledge.yaml` and the folders beside it. What a build left in `target` and
/// hidden folders do not belong to it.
final class KnowledgeFolder {
  private static final String EDITION = "knowledge.yaml";

  private KnowledgeFolder() {}

  /// The Markdown and YAML files of a folder. Refused with OST-CLI-0012 when it is no knowledge base, and with the code of
  /// the fault for each file that cannot be read.
  static Checked<KnowledgeFiles> read(Path folder) {
    if (!Files.isRegularFile(folder.resolve(EDITION))) {
      return refused(Diagnostic.of(CommandFault.NO_KNOWLEDGE, Place.of(folder.toString()), "no `" + EDITION + "`",
          "Name the folder that holds `" + EDITION + "`."));
    }
    var faults = new ArrayList<Diagnostic>();
    var texts = new TreeMap<String, String>();
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (isContent(name)) {
          texts.put(name, text(path, name, faults));
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      faults.add(Diagnostic.of(CommandFault.NOT_READABLE, Place.of(folder.toString()), "",
          "Check that you may read the folder and its files."));
    }
    return Checked.of(KnowledgeFiles.of(texts), faults);
  }

  private static boolean isContent(String name) {
    return (name.endsWith(".md") || name.endsWith(".yaml")) && !name.startsWith("target/") && !("/" + name).contains(
        "/.");
  }

  private static String text(Path path, String name, List<Diagnostic> faults) throws IOException {
    if (Files.size(path) > YamlDocument.SIZE_LIMIT) {
      faults.add(Diagnostic.of(PlanningCode.FILE_TOO_LARGE, Place.of(name), ""));
      return "";
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
    } catch (CharacterCodingException _) {
      faults.add(Diagnostic.of(PlanningCode.NOT_UTF_8, Place.of(name), "", "Save the file as UTF-8."));
      return "";
    }
  }

  private static Checked<KnowledgeFiles> refused(Diagnostic fault) {
    return new Checked.Refused<>(List.of(fault));
  }
}
