package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// A folder that holds a knowledge base: `knowledge.yaml` and the folders beside it.
final class KnowledgeFolder {

  /// The file by which a knowledge base is known.
  static final String EDITION = "knowledge.yaml";

  private KnowledgeFolder() {}

  /// The Markdown and YAML files of a folder. Refused with OST-CLI-0012 when it is no knowledge base, and with the code of
  /// the fault for each file that cannot be read.
  static Checked<KnowledgeFiles> read(Path folder) {
    if (!Files.isRegularFile(folder.resolve(EDITION))) {
      return new Checked.Refused<>(List.of(Diagnostic.of(CommandFault.NO_KNOWLEDGE, Place.of(folder.toString()),
          "no `" + EDITION + "`", "Name the folder that holds `" + EDITION + "`.")));
    }
    return texts(folder).then(texts -> Checked.of(KnowledgeFiles.of(texts)));
  }

  /// The Markdown and YAML files of any folder by their paths in it, sorted. Refused with OST-CLI-0002 when the folder
  /// cannot be walked, and with the code of the fault for each file that cannot be read.
  static Checked<SequencedMap<String, String>> texts(Path folder) {
    var texts = new ContentTexts();
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (ContentTexts.isContent(name)) {
          texts.add(name, Files.size(path), () -> Files.readAllBytes(path));
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      texts.fault(Diagnostic.of(CommandFault.NOT_READABLE, Place.of(folder.toString()), "",
          "Check that you may read the folder and its files."));
    }
    return texts.checked();
  }
}
