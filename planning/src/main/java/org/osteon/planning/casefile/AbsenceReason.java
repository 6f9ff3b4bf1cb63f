package org.osteon.planning.casefile;

import java.util.Optional;
import java.util.stream.Stream;

/// Why a record has no value. The reasons lead to different next steps, so they are kept apart.
///
/// Source: FHIR R4 data-absent-reason.
public enum AbsenceReason {
  /// Asked, and nobody knows.
  UNKNOWN("unknown"),
  /// Nobody asked.
  NOT_ASKED("not-asked"),
  /// The examination was not done; this is not a "no".
  NOT_DONE("not-done"),
  /// Done or ordered, the result is not there yet.
  PENDING("pending"),
  /// The patient did not want to say or to be examined.
  DECLINED("declined"),
  /// Hidden from us for privacy.
  MASKED("masked"),
  /// Recorded, but faulty.
  ERROR("error"),
  /// Recorded, in a form that we do not understand.
  NOT_UNDERSTOOD("not-understood"),
  /// The question does not apply.
  NOT_APPLICABLE("not-applicable");

  private final String key;

  AbsenceReason(String key) {
    this.key = key;
  }

  /// The word for this reason in a case file and in the plan.
  public String key() {
    return key;
  }

  public static Optional<AbsenceReason> ofKey(String key) {
    return Stream.of(values()).filter(reason -> reason.key.equals(key)).findFirst();
  }
}
