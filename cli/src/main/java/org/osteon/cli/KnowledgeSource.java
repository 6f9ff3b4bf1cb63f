package org.osteon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import picocli.CommandLine.Option;

/// The knowledge base that a command works with: that of this program, or one in a folder.
final class KnowledgeSource {

  @Option(names = "--knowledge", paramLabel = "DIR", description = "The folder of another knowledge base, with its knowledge.yaml. Without it: the one that came with this program.")
  private Optional<Path> folder = Optional.empty();

  /// The folder that was named, if one was.
  Optional<Path> folder() {
    return folder;
  }

  /// Its files, unread.
  Checked<KnowledgeFiles> files() {
    return folder.map(KnowledgeFolder::read).orElseGet(KnowledgeFiles::packaged);
  }

  /// Read as a whole, with its warnings.
  Checked<KnowledgeBase> read() {
    return files().then(KnowledgeBase::read);
  }

  /// Read for a case or one entry: without warnings about the knowledge itself, and limited when guidelines are named.
  Checked<KnowledgeBase> forPlanning(List<String> guidelines) {
    return PackagedKnowledge.forPlanning(files(), guidelines);
  }
}
