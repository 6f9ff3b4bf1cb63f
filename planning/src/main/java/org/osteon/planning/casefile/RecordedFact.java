package org.osteon.planning.casefile;

import org.osteon.decision.value.FactId;

/// One record of one fact. A case may hold several records of the same fact.
///
/// @param date
///          when it was so, not when it was written down
/// @param revision
///          whether this record corrects the earlier ones of the same fact
public record RecordedFact(FactId fact, RecordedValue value, ClinicalDate date, Source source, UpperLimit upperLimit,
    boolean revision) {

  /// A plain record: no reference limit, no revision.
  public static RecordedFact of(FactId fact, RecordedValue value, ClinicalDate date, Source source) {
    return new RecordedFact(fact, value, date, source, UpperLimit.UNSTATED, false);
  }
}
