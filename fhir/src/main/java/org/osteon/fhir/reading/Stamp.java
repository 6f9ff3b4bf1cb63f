package org.osteon.fhir.reading;

import java.util.List;
import org.osteon.decision.value.FactId;
import org.osteon.decision.value.Value;
import org.osteon.decision.value.ValueSet;
import org.osteon.fhir.bundle.Resource;
import org.osteon.fhir.reading.Reading.FactRead;
import org.osteon.fhir.reading.Reading.Listed;
import org.osteon.planning.casefile.AbsenceReason;
import org.osteon.planning.casefile.ClinicalDate;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.RecordedValue;
import org.osteon.planning.casefile.Unread;
import org.osteon.planning.vocabulary.FactDefinition;

/// The resource and date that readings of one statement carry.
record Stamp(Resource resource, ClinicalDate date) {

  FactRead exact(FactId fact, Value value, String asRecorded, String element, List<String> used) {
    return fact(fact, new RecordedValue.Exact(value, asRecorded), element, used);
  }

  /// A fact that may have these values: exact when one is left, and nothing but the domain when all are.
  FactRead values(FactDefinition fact, ValueSet values, String asRecorded, String element, List<String> used) {
    return values.isSingle()
        ? exact(fact.id(), values.example(), asRecorded, element, used)
        : fact(fact.id(), new RecordedValue.Partial(values, asRecorded), element, used);
  }

  FactRead absent(FactId fact, AbsenceReason reason, String element, List<String> used) {
    return fact(fact, new RecordedValue.Absent(reason), element, used);
  }

  private FactRead fact(FactId fact, RecordedValue value, String element, List<String> used) {
    return new FactRead(RecordedFact.of(fact, value, date, resource.at(element)), used);
  }

  Listed listed(String element, String found, String reason, List<String> used) {
    return new Listed(new Unread(resource.at(element), found, reason), used);
  }
}
