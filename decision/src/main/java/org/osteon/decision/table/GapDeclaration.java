package org.osteon.decision.table;

/// What the author says about cases inside the domain that no row covers.
public sealed interface GapDeclaration {

  /// There are none; one that is found is an error.
  record Complete() implements GapDeclaration {
    public static final Complete INSTANCE = new Complete();
  }

  /// There are some, for a reason that readers are shown.
  record Expected(String reason) implements GapDeclaration {}
}
