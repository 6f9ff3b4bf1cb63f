package org.osteon.planning.option;

import java.util.Locale;

/// Where an option stands for one case. The rules are in docs/decisions/0006-options.md.
public enum OptionStatus {
  /// Every authority that speaks recommends it, and nothing forbids it.
  RECOMMENDED,
  /// The authorities differ, or one says no more than "consider".
  OPTIONAL,
  /// It stands under named conditions: facts that are not known yet decide whether it is indicated or safe.
  PROVISIONAL,
  /// It is indicated, but this body cannot bear it, or the patient declines it.
  BLOCKED;

  /// The word in documents.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
