package org.osteon.planning.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/// The kind of care that an option belongs to.
public enum Modality {
  ORTHOPAEDIC("orthopaedic"),
  SURGERY("surgery"),
  SYSTEMIC("systemic"),
  RADIATION("radiation"),
  TARGETED("targeted"),
  SUPPORTIVE("supportive"),
  TEST("test"),
  REFERRAL("referral"),
  SURVEILLANCE("surveillance");

  private final String key;

  Modality(String key) {
    this.key = key;
  }

  /// The word in the catalogue and in the plan.
  public String key() {
    return key;
  }

  public static Optional<Modality> ofKey(String key) {
    return Stream.of(values()).filter(modality -> modality.key.equals(key)).findFirst();
  }
}
