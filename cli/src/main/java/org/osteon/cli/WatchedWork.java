package org.osteon.cli;

import java.io.Console;
import java.util.Optional;
import java.util.function.Function;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.osteon.planning.editorial.Progress;

/// Work that takes long enough to be watched: a bar on standard error where a person sits, nothing in a pipe or a log.
final class WatchedWork {
  private static final int WIDTH = 80;

  private WatchedWork() {}

  /// Does the work.
  ///
  /// @param pieces
  ///          how often the work will say that a piece is done
  static <T> T of(String task, int pieces, Terminal terminal, Function<Progress, T> work) {
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
      return work.apply(Progress.UNSEEN);
    }
    try (var bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(pieces).setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH)).build()) {
      return work.apply(bar::step);
    }
  }
}
