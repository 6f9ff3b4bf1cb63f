package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.osteon.decision.diagnostic.Checked;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.decision.diagnostic.Place;
import org.osteon.planning.knowledge.KnowledgeFiles;

/// The files of one state of the knowledge base: those of a folder, or those of a git revision. Nothing is written.
final class KnowledgeRevision {

  private final String name;
  private final Path start;
  private final String path;

  /// @param name
  ///          a folder, or anything that git calls a revision, such as `HEAD~1`, a tag or a commit
  /// @param start
  ///          where to look for the repository: here and above
  /// @param path
  ///          the folder of the knowledge base in the repository; empty when it is the whole repository
  KnowledgeRevision(String name, Path start, String path) {
    this.name = name;
    this.start = start;
    this.path = path.replaceFirst("/+$", "");
  }

  /// The files. Refused with OST-CLI-0011 when there is no such folder or revision, with OST-CLI-0012 when it has no
  /// knowledge base, with OST-CLI-0002 when it cannot be read, and with the code of the fault for each file that is no text.
  Checked<KnowledgeFiles> read() {
    try {
      return isFolder() ? KnowledgeFolder.read(Path.of(name)) : revision().then(this::knowledge);
    } catch (RepositoryNotFoundException | RevisionSyntaxException none) {
      return refused(CommandFault.NO_SUCH_REVISION, "neither a folder nor a revision of a git repository here",
          "Name a folder, or run this within the repository and name a commit, a branch or a tag.");
    } catch (IOException | UncheckedIOException unreadable) {
      return refused(CommandFault.NOT_READABLE, "", "Check that you may read it and that the repository is whole.");
    }
  }

  private Checked<KnowledgeFiles> knowledge(SequencedMap<String, String> texts) {
    return texts.containsKey(KnowledgeFolder.EDITION)
        ? Checked.of(KnowledgeFiles.of(texts))
        : refused(CommandFault.NO_KNOWLEDGE, "no `" + KnowledgeFolder.EDITION + "` in `" + path + "`",
            "Say with --path where the knowledge base lies in the repository.");
  }

  private boolean isFolder() {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private Checked<SequencedMap<String, String>> revision() throws IOException {
    GitSettings.useNone();
    var builder = new FileRepositoryBuilder().findGitDir(start.toAbsolutePath().toFile());
    if (builder.getGitDir() == null) {
      throw new RepositoryNotFoundException(start.toString());
    }
    try (var repository = builder.setMustExist(true).build()) {
      var commit = repository.resolve(name + "^{commit}");
      if (commit == null) {
        throw new RevisionSyntaxException(name);
      }
      return texts(repository, commit);
    }
  }

  private Checked<SequencedMap<String, String>> texts(Repository repository, ObjectId commit) throws IOException {
    var texts = new ContentTexts();
    try (var commits = new RevWalk(repository); var files = new TreeWalk(repository)) {
      files.addTree(commits.parseCommit(commit).getTree());
      files.setRecursive(true);
      if (!path.isEmpty()) {
        files.setFilter(PathFilter.create(path));
      }
      while (files.next()) {
        var relative = path.isEmpty() ? files.getPathString() : files.getPathString().substring(path.length() + 1);
        if (ContentTexts.isContent(relative)) {
          var content = repository.open(files.getObjectId(0));
          texts.add(relative, content.getSize(), content::getBytes);
        }
      }
    }
    return texts.checked();
  }

  private Checked<KnowledgeFiles> refused(CommandFault fault, String found, String advice) {
    return new Checked.Refused<>(List.of(Diagnostic.of(fault, Place.of(name), found, advice)));
  }
}
