package org.osteon.planning.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an authority says about an option.
public enum Position {
  RECOMMEND, CONSIDER, AGAINST;

  /// The word in tables and documents.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The position of a word; empty when it is none.
  public static Optional<Position> of(String word) {
    return Arrays.stream(values()).filter(position -> position.word().equals(word)).findFirst();
  }
}
