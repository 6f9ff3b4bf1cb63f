package org.osteon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;

/// The folder of a local policy: what a hospital adds to the knowledge base, under the name of the folder.
///
/// Source: docs/decisions/0009-local-policy.md.
///
/// @param name
///          the name of the folder, under which its files appear beside ours
/// @param textByPath
///          its Markdown and YAML files by their paths in it
record PolicyFolder(String name, SequencedMap<String, String> textByPath) {

  /// Reads a folder. Refused with OST-CLI-0013 when there is no such folder, with OST-CLI-0014 when it holds no policy, and
  /// with the code of the fault for each file that cannot be read.
  static Checked<PolicyFolder> read(Path folder) {
    var root = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      return refused(CommandFault.NO_SUCH_FOLDER, folder, Files.exists(root) ? "a file" : "",
          "Name the folder that holds the documents of your policy.");
    }
    if (Files.exists(root.resolve(KnowledgeFolder.EDITION))) {
      return refused(CommandFault.NO_POLICY, folder,
          "`" + KnowledgeFolder.EDITION + "`, so it is a whole knowledge base",
          "Name it with --knowledge, or name the folder that holds only what your hospital adds.");
    }
    return KnowledgeFolder.texts(root).then(texts -> texts.keySet().stream().noneMatch(PolicyFolder::isDocument)
        ? refused(CommandFault.NO_POLICY, folder, texts.isEmpty()
            ? "no Markdown or YAML file"
            : "no Markdown document beside " + String.join(", ", texts.keySet()),
            "Write a Markdown document of `kind: policy`; samples/policy shows one to copy.")
        : Checked.of(new PolicyFolder(String.valueOf(root.getFileName()), texts)));
  }

  private static boolean isDocument(String path) {
    return path.endsWith(".md") && !path.endsWith("README.md");
  }

  private static Checked<PolicyFolder> refused(CommandFault fault, Path folder, String found, String advice) {
    return new Checked.Refused<>(List.of(Diagnostic.of(fault, Place.of(folder.toString()), found, advice)));
  }
}
