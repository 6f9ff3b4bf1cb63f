package org.osteon.planning.facts;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.osteon.decision.value.Interval;
import org.osteon.decision.value.ValueSet;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.vocabulary.FactDefinition;

/// Completed years on the day of the case. A birth date that is known to the month or year only gives every age it can
/// be.
///
/// Source: FHIR R4 Patient.birthDate; the age of decisions is that of the day of the decision.
final class Age implements Formula {

  @Override
  public Optional<Conclusion> conclude(FactDefinition fact, FactBoard board) {
    var birth = board.record().patient().birthDate();
    if (birth instanceof ClinicalDate.Undated) {
      return Optional.empty();
    }
    var asOf = board.record().asOf();
    long least = Math.max(0, ChronoUnit.YEARS.between(birth.latest(), asOf));
    long most = ChronoUnit.YEARS.between(birth.earliest(), asOf);
    var ages = LongStream.rangeClosed(least, most).mapToObj(years -> Interval.point(BigDecimal.valueOf(years)))
        .toList();
    return Optional.of(new Conclusion(new ValueSet.Numbers(ages), ClinicalDate.of(asOf), new Provenance.Computed(
        "completed years since birth", "", List.of(), List.of(board.record().patient().source()))));
  }
}
