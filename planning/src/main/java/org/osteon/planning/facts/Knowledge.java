package org.osteon.planning.facts;

import java.util.List;
import org.osteon.decision.value.Value;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.vocabulary.Purpose;

/// How well a fact is known. Only the first two narrow what the fact may be.
public sealed interface Knowledge {

  /// One value.
  record Known(Value value) implements Knowledge {}

  /// Several values are left, and not all that the vocabulary allows.
  record Partial() implements Knowledge {}

  /// No record mentions the fact, and no formula could say more.
  record NotRecorded() implements Knowledge {}

  /// A record says that there is no value, and why.
  record Absent(AbsenceReason reason) implements Knowledge {}

  /// The newest result is too old for its purpose, or its age cannot be shown; it counts as unknown.
  ///
  /// @param asRecorded
  ///          the old result, to be shown beside the question
  /// @param since
  ///          when it was taken
  /// @param days
  ///          how old a result may be for the purpose
  record Stale(String asRecorded, ClinicalDate since, int days, Purpose purpose) implements Knowledge {}

  /// Records contradict each other, or a contradiction with another fact casts doubt on the value. It is asked first
  /// and never resolved silently.
  ///
  /// @param records
  ///          of this fact, that differ or are in doubt
  /// @param reason
  ///          one sentence
  record Conflicting(List<RecordedFact> records, String reason) implements Knowledge {
    public Conflicting {
      records = List.copyOf(records);
    }
  }
}
