package org.osteon.decision.feel;

/// Leaves the descent at the first fault of a cell; never leaves the parser.
final class CellSyntaxException extends Exception {

  private final String found;

  CellSyntaxException(String found) {
    super(found, null, false, false);
    this.found = found;
  }

  String found() {
    return found;
  }
}
