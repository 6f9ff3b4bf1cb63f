package org.osteon.cli;

import org.osteon.decision.diagnostic.DiagnosticCode;
import org.osteon.decision.diagnostic.Severity;

/// What can be wrong with the files that a command is given, before anybody looks into them.
enum CommandFault implements DiagnosticCode {
  FILE_NOT_FOUND(1, "There is no such file."), //
  NOT_READABLE(2, "The file cannot be read."), //
  TOO_LARGE(3, "The input is larger than a case can be."), //
  EMPTY(4, "The input is empty."), //
  NOT_WRITABLE(5, "The document cannot be written there."), //
  NO_SUCH_OPTION(6, "The catalogue has no option of this name."), //
  NO_SUCH_GUIDELINE(7, "There is no guideline of this name."), //
  NO_SUCH_ENTRY(8, "The knowledge base has nothing of this name."), //
  DAY_BEFORE_CASE(9, "The day asked for lies before the case."), //
  FOLDER_NOT_EMPTY(10, "The folder has files that would be lost."), //
  NO_SUCH_REVISION(11, "There is no such state of the knowledge base."), //
  NO_KNOWLEDGE(12, "The folder holds no knowledge base."), //
  NO_SUCH_FOLDER(13, "There is no such folder."), //
  NO_POLICY(14, "The folder holds no local policy.");

  private final int number;
  private final String title;

  CommandFault(int number, String title) {
    this.number = number;
    this.title = title;
  }

  @Override
  public String id() {
    return "OST-CLI-%04d".formatted(number);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return title;
  }
}
