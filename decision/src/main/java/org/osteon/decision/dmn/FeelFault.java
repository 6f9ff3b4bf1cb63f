package org.osteon.decision.dmn;

/// Leaves the descent at the first FEEL text that is not read; never leaves the package.
final class FeelFault extends Exception {

  private final String found;

  FeelFault(String found) {
    super(found, null, false, false);
    this.found = found;
  }

  /// What could not be read, user text in backticks.
  String found() {
    return found;
  }
}
