package org.osteon.cli;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps the git library to the repository alone: it reads no settings of the machine or the user, and leaves none behind.
final class GitSettings extends SystemReader.Delegate {

  private GitSettings(SystemReader machine) {
    super(machine);
  }

  static void useNone() {
    if (!(SystemReader.getInstance() instanceof GitSettings)) {
      SystemReader.setInstance(new GitSettings(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  /// Settings without a file.
  private static final class Nothing extends FileBasedConfig {

    Nothing(Config parent, FS files) {
      super(parent, new java.io.File(""), files);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void save() {
      // There is no file.
    }
  }
}
