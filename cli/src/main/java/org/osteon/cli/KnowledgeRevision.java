package org.osteon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

  private static final String INDEX = "index.txt";
  private static final String BUILD = "target/";

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
    this.path = path;
  }

  /// The files. Refused with OST-CLI-0011 when there is no such folder or revision or it has no knowledge, and with
  /// OST-CLI-0002 when it cannot be read.
  Checked<KnowledgeFiles> read() {
    try {
      var texts = isFolder() ? folder() : revision();
      return texts.isEmpty()
          ? refused(CommandFault.NO_SUCH_REVISION, "no file of a knowledge base", "Name the folder that holds "
              + "`knowledge.yaml`, or say with --path where it lies in the repository.")
          : Checked.of(new KnowledgeFiles(texts));
    } catch (RepositoryNotFoundException | RevisionSyntaxException none) {
      return unknown();
    } catch (IOException | UncheckedIOException unreadable) {
      return refused(CommandFault.NOT_READABLE, "", "Check that you may read it and that the repository is whole.");
    }
  }

  private boolean isFolder() {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private SequencedMap<String, String> folder() throws IOException {
    var root = Path.of(name);
    var texts = new LinkedHashMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var relative = root.relativize(file).toString().replace('\\', '/');
        if (isContent(relative)) {
          texts.put(relative, Files.readString(file));
        }
      }
    }
    return texts;
  }

  private SequencedMap<String, String> revision() throws IOException {
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

  private SequencedMap<String, String> texts(Repository repository, ObjectId commit) throws IOException {
    var texts = new LinkedHashMap<String, String>();
    try (var commits = new RevWalk(repository); var files = new TreeWalk(repository)) {
      files.addTree(commits.parseCommit(commit).getTree());
      files.setRecursive(true);
      if (!path.isEmpty()) {
        files.setFilter(PathFilter.create(path));
      }
      while (files.next()) {
        var relative = path.isEmpty() ? files.getPathString() : files.getPathString().substring(path.length() + 1);
        if (isContent(relative)) {
          texts.put(relative, new String(repository.open(files.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private static boolean isContent(String file) {
    return !file.startsWith(BUILD) && !file.equals(INDEX) && (file.endsWith(".yaml") || file.endsWith(".md"));
  }

  private Checked<KnowledgeFiles> unknown() {
    return refused(CommandFault.NO_SUCH_REVISION, "neither a folder nor a revision of a git repository here",
        "Name a folder, or run this within the repository and name a commit, a branch or a tag.");
  }

  private Checked<KnowledgeFiles> refused(CommandFault fault, String found, String advice) {
    return new Checked.Refused<>(List.of(Diagnostic.of(fault, Place.of(name), found, advice)));
  }
}
