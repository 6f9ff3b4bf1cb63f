package org.osteon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.planning.knowledge.KnowledgeBase;
import org.osteon.planning.knowledge.KnowledgeFiles;
import picocli.CommandLine.Option;

/// The knowledge base that a command works with: that of this program, or one in a folder, and beside it what a hospital
/// adds.
final class KnowledgeSource {

  @Option(names = "--knowledge", paramLabel = "DIR", description = "The folder of another knowledge base, with its knowledge.yaml. Without it: the one that came with this program.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--policy", paramLabel = "DIR", description = "The folder of a local policy, laid beside the knowledge base: it orders what remains, warns and forbids. May be repeated; samples/policy shows one.")
  private List<Path> policies = new ArrayList<>();

  /// The folder of another knowledge base, if one was named.
  Optional<Path> folder() {
    return folder;
  }

  /// Whether a local policy was named.
  boolean hasPolicy() {
    return !policies.isEmpty();
  }

  /// Its files, unread. Refused with every fault of every folder.
  Checked<KnowledgeFiles> files() {
    return files(GuidelineChoice.ALL);
  }

  /// Its files, limited to some guidelines. A local policy is no guideline: it stays.
  private Checked<KnowledgeFiles> files(GuidelineChoice guidelines) {
    return withPolicies(folder.map(KnowledgeFolder::read).orElseGet(KnowledgeFiles::packaged).then(guidelines::of));
  }

  /// Other files with the policies beside them.
  Checked<KnowledgeFiles> withPolicies(Checked<KnowledgeFiles> base) {
    var faults = new ArrayList<>(base.all());
    var files = base instanceof Checked.Accepted<KnowledgeFiles>(var there, _)
        ? there
        : KnowledgeFiles.of(Map.of());
    for (var policy : policies) {
      var all = files;
      var added = PolicyFolder.read(policy).then(folder -> all.with(folder.name(), folder.textByPath()));
      faults.addAll(added.all());
      if (added instanceof Checked.Accepted<KnowledgeFiles>(var together, _)) {
        files = together;
      }
    }
    return Checked.of(files, faults);
  }

  /// Read for a case or one entry: without warnings about the knowledge itself, and limited when guidelines are named.
  Checked<KnowledgeBase> forPlanning(GuidelineChoice guidelines) {
    return quietly(files(guidelines));
  }

  /// A knowledge base without warnings about itself, which tell nothing about a case or one entry.
  static Checked<KnowledgeBase> quietly(Checked<KnowledgeFiles> files) {
    return switch (files.then(KnowledgeBase::read)) {
      case Checked.Accepted<KnowledgeBase> accepted -> Checked.of(accepted.value());
      case Checked.Refused<KnowledgeBase> refused -> refused;
    };
  }
}
