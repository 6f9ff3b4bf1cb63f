package org.osteon.planning.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/// The place of an option on a pathway.
public enum Slot {
  WORK_UP("work-up"),
  NEOADJUVANT("neoadjuvant"),
  LOCAL_TREATMENT("local-treatment"),
  ADJUVANT("adjuvant"),
  METASTASES("metastases"),
  SYSTEMIC("systemic"),
  SUPPORTIVE("supportive"),
  REHABILITATION("rehabilitation"),
  SURVEILLANCE("surveillance"),
  EXIT("exit");

  private final String key;

  Slot(String key) {
    this.key = key;
  }

  /// The word in tables, pathways and the plan.
  public String key() {
    return key;
  }

  public static Optional<Slot> ofKey(String key) {
    return Stream.of(values()).filter(slot -> slot.key.equals(key)).findFirst();
  }
}
