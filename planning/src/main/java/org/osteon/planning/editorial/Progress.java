package org.osteon.planning.editorial;

/// Told after each piece of work that is done, from several threads at once.
@FunctionalInterface
public interface Progress {

  /// Nobody watches.
  Progress UNSEEN = () -> {};

  void done();
}
