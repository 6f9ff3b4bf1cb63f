package org.osteon.decision.diagnostic;

/// A bug of ours, never a fault of the user's input. Its message asks for a report.
public final class OsteonBugException extends RuntimeException {

  public OsteonBugException(String message) {
    super(message + "\nThis is a bug in Osteon. Please report it with the command you ran.");
  }
}
