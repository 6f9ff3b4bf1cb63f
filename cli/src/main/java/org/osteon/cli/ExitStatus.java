package org.osteon.cli;

/// How the command ends; scripts rely on these numbers.
enum ExitStatus {
  /// Done. A plan with open questions is done.
  DONE(0),
  /// The input was refused; every reason stands on standard error.
  REFUSED(1),
  /// The command was called wrongly.
  USAGE(2),
  /// A fault of ours.
  FAULT(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
