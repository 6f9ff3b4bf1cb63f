package org.osteon.planning.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/// How a statement was checked against its source.
public enum EvidenceStatus {
  /// Read in the source itself.
  SEEN("seen"),
  /// Read in another text about the source.
  SECONDARY("secondary"),
  /// Recalled, or not found; never shown as settled.
  UNVERIFIED("unverified");

  private final String key;

  EvidenceStatus(String key) {
    this.key = key;
  }

  /// The word in the knowledge files and in the plan.
  public String key() {
    return key;
  }

  public static Optional<EvidenceStatus> ofKey(String key) {
    return Stream.of(values()).filter(status -> status.key.equals(key)).findFirst();
  }
}
